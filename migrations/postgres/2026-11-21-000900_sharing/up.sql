-- The chain: the share that this one passes on, and how many hands it has been through.
ALTER TABLE shares ADD COLUMN parent_id BIGINT REFERENCES shares (id);
ALTER TABLE shares ADD COLUMN hand INTEGER NOT NULL DEFAULT 1;
CREATE INDEX shares_by_parent ON shares (parent_id);

-- Extras that a person has agreed to, each by a switch of its own; no row means no.
CREATE TABLE consents (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    extra TEXT NOT NULL,
    since DATE NOT NULL,
    PRIMARY KEY (person_id, extra)
);

-- What a network shows under a post, as totals at the end of that day. Every entry is kept;
-- the newest is in force.
CREATE TABLE network_figures (
    id BIGSERIAL PRIMARY KEY,
    share_id BIGINT NOT NULL REFERENCES shares (id),
    day DATE NOT NULL,
    source TEXT NOT NULL,
    impressions BIGINT,
    likes BIGINT,
    comments BIGINT,
    reposts BIGINT
);
CREATE INDEX network_figures_by_share ON network_figures (share_id);

-- How many took part on each day, so that later figures are held against the members of then.
CREATE TABLE programme_days (
    day DATE PRIMARY KEY NOT NULL,
    people BIGINT NOT NULL,
    readers BIGINT NOT NULL,
    ambassadors BIGINT NOT NULL
);
