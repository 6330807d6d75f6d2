-- The same counters as before, without the second and third copy of the key that an index on
-- the share was: closed spans answer what was asked of it.
CREATE TABLE click_days_by_day (
    day DATE NOT NULL,
    share_id BIGINT NOT NULL REFERENCES shares (id),
    -- Compared byte by byte: these are words of ours, and the key is looked up for every click.
    network TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    clicks BIGINT NOT NULL,
    PRIMARY KEY (day, share_id, network, kind)
);
INSERT INTO click_days_by_day SELECT day, share_id, network, kind, clicks FROM click_days;
DROP TABLE click_days;
ALTER TABLE click_days_by_day RENAME TO click_days;

-- Human clicks that came in a burst: counted like all, and marked.
CREATE TABLE click_bursts (
    day DATE NOT NULL,
    share_id BIGINT NOT NULL REFERENCES shares (id),
    clicks BIGINT NOT NULL,
    PRIMARY KEY (day, share_id)
);

-- Clicks that were answered and could not be counted.
CREATE TABLE uncounted_days (
    day DATE PRIMARY KEY NOT NULL,
    clicks BIGINT NOT NULL
);

-- A span is the part of an ISO week that lies in one month; weeks and months both consist of
-- whole spans. When one is over, its clicks are added up once, and reports read the sums.
CREATE TABLE closed_spans (
    first DATE PRIMARY KEY NOT NULL,
    last DATE NOT NULL
);

CREATE TABLE share_spans (
    share_id BIGINT NOT NULL REFERENCES shares (id),
    first DATE NOT NULL,
    human BIGINT NOT NULL,
    visitors BIGINT NOT NULL,
    bot BIGINT NOT NULL,
    burst BIGINT NOT NULL,
    PRIMARY KEY (share_id, first)
);

-- Human clicks that came from another network than the one the link was posted on.
CREATE TABLE share_travels (
    share_id BIGINT NOT NULL REFERENCES shares (id),
    first DATE NOT NULL,
    network TEXT NOT NULL,
    clicks BIGINT NOT NULL,
    PRIMARY KEY (share_id, first, network)
);

-- Only the hash of a token is kept.
CREATE TABLE api_tokens (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    -- The site whose pages may use it from a browser; empty for servers.
    origin TEXT NOT NULL,
    created_on DATE NOT NULL,
    last_used_on DATE,
    revoked_on DATE
);

CREATE TABLE conversions (
    id BIGSERIAL PRIMARY KEY,
    token_id TEXT NOT NULL REFERENCES api_tokens (id),
    -- Of the caller's own key, which may be an application's number.
    key_hash TEXT NOT NULL,
    day DATE NOT NULL,
    item_id TEXT NOT NULL REFERENCES items (id),
    channel TEXT,
    kind TEXT NOT NULL,
    share_id BIGINT REFERENCES shares (id),
    UNIQUE (token_id, key_hash)
);
CREATE INDEX conversions_by_item ON conversions (item_id, day);
CREATE INDEX conversions_by_share ON conversions (share_id);
