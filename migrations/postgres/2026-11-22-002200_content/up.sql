-- What somebody said, at most eight to an item and in its language: ambassadors share one with one tap.
CREATE TABLE quotes (
    id TEXT PRIMARY KEY NOT NULL,
    item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    -- Without quotation marks; the language of the item sets them.
    body TEXT NOT NULL,
    -- Empty where it is nobody's in particular.
    said_by TEXT NOT NULL
);
CREATE INDEX quotes_by_item ON quotes (item_id, position);
