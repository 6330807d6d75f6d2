-- Crisis mode. What is said is kept with each crisis: it is what was approved at that hour.
CREATE TABLE crises (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    drill BOOLEAN NOT NULL,
    links TEXT NOT NULL,
    mails TEXT NOT NULL,
    -- A drill is announced first; a crisis is not.
    announced_at TIMESTAMP,
    began_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP
);
-- One at a time.
CREATE UNIQUE INDEX crises_running ON crises ((ended_at IS NULL)) WHERE ended_at IS NULL;
CREATE INDEX crises_began ON crises (began_at);

CREATE TABLE crisis_texts (
    crisis_id TEXT NOT NULL REFERENCES crises (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    message TEXT NOT NULL,
    statement TEXT NOT NULL,
    PRIMARY KEY (crisis_id, lang)
);

-- How many were told, by circle and never by name; counted once, when it is over.
CREATE TABLE crisis_tallies (
    crisis_id TEXT NOT NULL REFERENCES crises (id) ON DELETE CASCADE,
    circle TEXT NOT NULL,
    mailed BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    PRIMARY KEY (crisis_id, circle)
);

-- Messages written in advance.
CREATE TABLE crisis_messages (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    updated_at TIMESTAMP NOT NULL
);

CREATE TABLE crisis_message_texts (
    message_id TEXT NOT NULL REFERENCES crisis_messages (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    message TEXT NOT NULL,
    statement TEXT NOT NULL,
    PRIMARY KEY (message_id, lang)
);

-- The drill that is announced and has not begun.
CREATE TABLE crisis_drills (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    announced_at TIMESTAMP NOT NULL
);
