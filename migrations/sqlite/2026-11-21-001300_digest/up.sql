-- When a person wants the weekly mails, and which. No row is as good as one with the defaults:
-- Monday at eight, the organisation's time zone, everything that the roles bring.
CREATE TABLE rhythms (
    person_id TEXT PRIMARY KEY NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    -- 1 is Monday, 7 is Sunday.
    weekday INTEGER NOT NULL DEFAULT 1,
    -- Whole hours of the clock on the person's wall.
    hour INTEGER NOT NULL DEFAULT 8,
    -- IANA name; none is the organisation's.
    time_zone TEXT,
    letter BOOLEAN NOT NULL DEFAULT TRUE,
    results BOOLEAN NOT NULL DEFAULT TRUE,
    weekends BOOLEAN NOT NULL DEFAULT FALSE,
    -- No mail from this hour …
    quiet_from INTEGER NOT NULL DEFAULT 20,
    -- … to this one; the same twice is never.
    quiet_to INTEGER NOT NULL DEFAULT 7
);
