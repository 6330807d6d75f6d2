-- A share that its ambassador wants to be reminded of. The row goes when that has happened, when
-- the share was posted, and when the ambassador leaves.
CREATE TABLE planned_shares (
    id TEXT PRIMARY KEY NOT NULL,
    share_id BIGINT NOT NULL UNIQUE REFERENCES shares (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    due_at TIMESTAMP NOT NULL,
    -- Goes up with every change, so that a calendar knows which of two files is the newer.
    revision INTEGER NOT NULL
);
CREATE INDEX planned_shares_by_due ON planned_shares (due_at);
CREATE INDEX planned_shares_by_person ON planned_shares (person_id);
