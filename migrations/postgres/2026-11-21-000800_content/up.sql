CREATE TABLE campaigns (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    -- What outgoing links carry as utm_campaign.
    tag TEXT NOT NULL UNIQUE,
    goal TEXT NOT NULL,
    starts_on DATE,
    ends_on DATE,
    created_at TIMESTAMP NOT NULL
);

-- An item serves one campaign at most, so that campaigns add up.
CREATE TABLE campaign_items (
    item_id TEXT PRIMARY KEY NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    campaign_id TEXT NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE
);
CREATE INDEX campaign_items_by_campaign ON campaign_items (campaign_id);
