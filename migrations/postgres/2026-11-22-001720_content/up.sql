-- Which ambition an item or a campaign serves: one at most, and apart from them, so that an
-- ambition can go and they stay.
CREATE TABLE ambition_items (
    item_id TEXT PRIMARY KEY NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    ambition_id TEXT NOT NULL REFERENCES ambitions (id) ON DELETE CASCADE
);
CREATE INDEX ambition_items_by_ambition ON ambition_items (ambition_id);
CREATE TABLE ambition_campaigns (
    campaign_id TEXT PRIMARY KEY NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
    ambition_id TEXT NOT NULL REFERENCES ambitions (id) ON DELETE CASCADE
);
CREATE INDEX ambition_campaigns_by_ambition ON ambition_campaigns (ambition_id);
