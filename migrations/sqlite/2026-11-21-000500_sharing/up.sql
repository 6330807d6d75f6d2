CREATE TABLE ambassadors (
    person_id TEXT PRIMARY KEY NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    joined_at TIMESTAMP NOT NULL,
    policy_number INTEGER NOT NULL,
    consent_lang TEXT NOT NULL,
    consent_digest TEXT NOT NULL
);

CREATE TABLE ambassador_channels (
    person_id TEXT NOT NULL REFERENCES ambassadors (person_id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    followers BIGINT,
    instance TEXT,
    PRIMARY KEY (person_id, channel)
);

CREATE TABLE ambassador_topics (
    person_id TEXT NOT NULL REFERENCES ambassadors (person_id) ON DELETE CASCADE,
    topic_id TEXT NOT NULL REFERENCES topics (id),
    PRIMARY KEY (person_id, topic_id)
);

-- Leaving sets person_id to NULL: the share stays as a number of the item and the channel.
-- The team is the one at the time of the share, so that a later move changes no history.
CREATE TABLE shares (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    item_id TEXT NOT NULL REFERENCES items (id),
    person_id TEXT REFERENCES persons (id) ON DELETE SET NULL,
    team_id TEXT REFERENCES teams (id),
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    caption TEXT,
    post_url TEXT,
    followers BIGINT,
    created_on DATE NOT NULL,
    posted_on DATE,
    UNIQUE (person_id, item_id, channel)
);
CREATE INDEX shares_by_item ON shares (item_id);
CREATE INDEX shares_by_posted ON shares (posted_on);
