-- What the programme is to achieve.
CREATE TABLE ambitions (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- A figure of the reports, or one that is typed in.
    measure TEXT NOT NULL,
    -- What is counted, where it is typed in; else empty.
    unit TEXT NOT NULL,
    target BIGINT NOT NULL,
    begins_on DATE NOT NULL,
    due_on DATE NOT NULL,
    -- Who follows it up; nobody when that person has left.
    owner_id TEXT REFERENCES persons (id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX ambitions_by_owner ON ambitions (owner_id);

-- How an ambition went, month by month.
CREATE TABLE check_ins (
    ambition_id TEXT NOT NULL REFERENCES ambitions (id) ON DELETE CASCADE,
    -- The first day of the month.
    month DATE NOT NULL,
    -- Where the figure is typed in.
    figure BIGINT,
    note TEXT NOT NULL,
    PRIMARY KEY (ambition_id, month)
);
