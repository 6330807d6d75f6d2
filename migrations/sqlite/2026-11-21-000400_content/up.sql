CREATE TABLE media (
    id TEXT PRIMARY KEY NOT NULL,
    content_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE topics (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE items (
    id TEXT PRIMARY KEY NOT NULL,
    purpose TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    lang TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    gain TEXT NOT NULL,
    url TEXT NOT NULL,
    site_name TEXT NOT NULL,
    disclosure TEXT NOT NULL,
    internal_only BOOLEAN NOT NULL,
    pinned BOOLEAN NOT NULL,
    media_id TEXT REFERENCES media (id),
    media_alt TEXT NOT NULL,
    job_place TEXT NOT NULL,
    job_employer TEXT NOT NULL,
    job_deadline DATE,
    unfurl TEXT NOT NULL,
    unfurl_error TEXT,
    publish_at TIMESTAMP,
    expires_at TIMESTAMP,
    published_at TIMESTAMP,
    retracted_at TIMESTAMP,
    created_by TEXT REFERENCES persons (id) ON DELETE SET NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL
);
CREATE INDEX items_by_state ON items (state, published_at);
CREATE INDEX items_by_unfurl ON items (unfurl);

-- No row of a kind means everybody of that kind.
CREATE TABLE item_teams (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    team_id TEXT NOT NULL REFERENCES teams (id),
    PRIMARY KEY (item_id, team_id)
);

CREATE TABLE item_langs (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    PRIMARY KEY (item_id, lang)
);

CREATE TABLE item_topics (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    topic_id TEXT NOT NULL REFERENCES topics (id),
    PRIMARY KEY (item_id, topic_id)
);

CREATE TABLE item_channels (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    PRIMARY KEY (item_id, channel)
);

CREATE TABLE captions (
    id TEXT PRIMARY KEY NOT NULL,
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    lang TEXT NOT NULL,
    tone TEXT NOT NULL,
    channel TEXT,
    body TEXT NOT NULL
);
CREATE INDEX captions_by_item ON captions (item_id, position);

CREATE TABLE votes (
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    vote TEXT NOT NULL,
    reason TEXT,
    day DATE NOT NULL,
    PRIMARY KEY (item_id, person_id)
);
CREATE INDEX votes_by_person ON votes (person_id);
