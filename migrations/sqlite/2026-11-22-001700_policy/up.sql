-- What was thought about before the programme began: a row for each step that something is
-- written about.
CREATE TABLE launch_steps (
    step TEXT PRIMARY KEY NOT NULL,
    -- Markdown.
    body TEXT NOT NULL,
    -- The day of the talk with the staff representatives; of no other step.
    held_on DATE
);
