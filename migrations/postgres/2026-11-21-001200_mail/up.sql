-- What a mail is about: an ISO week, an item … A person gets one of each kind about it.
ALTER TABLE outbox ADD COLUMN about TEXT;
CREATE UNIQUE INDEX outbox_once ON outbox (person_id, kind, about);
CREATE INDEX outbox_about ON outbox (about, state);

-- How a person's address takes mail. No row: nothing is known against it.
CREATE TABLE mail_standings (
    person_id TEXT PRIMARY KEY NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    -- Refusals for good, in a row.
    bounces INTEGER NOT NULL,
    -- Since when nothing is sent on our own account.
    paused_on DATE,
    -- Whether the administrators were told of the pause.
    told BOOLEAN NOT NULL,
    -- Raised when unsubscribe addresses in mails already sent must not work any more.
    epoch INTEGER NOT NULL
);

-- The mails about one week, as one thing that can be paused and ended.
CREATE TABLE digest_runs (
    about TEXT PRIMARY KEY NOT NULL,
    state TEXT NOT NULL,
    begun_at TIMESTAMP NOT NULL
);

-- Keys that this installation made for itself, one for each purpose.
CREATE TABLE mail_keys (
    purpose TEXT PRIMARY KEY NOT NULL,
    key TEXT NOT NULL
);
