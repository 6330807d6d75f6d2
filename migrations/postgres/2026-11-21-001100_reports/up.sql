-- Two rows: 1 goes up when shares of closed spans change after all, because somebody has left or
-- taken back a post; 2 when a span is closed. Reports that keep these in memory look here first.
CREATE TABLE ledger_versions (
    id INTEGER PRIMARY KEY NOT NULL,
    version BIGINT NOT NULL
);
INSERT INTO ledger_versions (id, version) VALUES (1, 0), (2, 0);

-- The organisation's own prices, in hundredths of its currency, and its own view rates, in
-- thousandths. No row, or NULL: nobody has entered one.
CREATE TABLE channel_prices (
    channel TEXT PRIMARY KEY NOT NULL,
    click_price BIGINT,
    thousand_views_price BIGINT,
    view_rate BIGINT
);

-- What a paid ad for a vacancy would have cost, entered by HR where none was bought; in
-- hundredths.
CREATE TABLE job_ads (
    item_id TEXT PRIMARY KEY NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    price BIGINT NOT NULL,
    entered_on DATE NOT NULL
);

CREATE TABLE saved_views (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- The report and what is asked of it, as in its address.
    address TEXT NOT NULL,
    created_on DATE NOT NULL
);
CREATE INDEX saved_views_by_person ON saved_views (person_id);
