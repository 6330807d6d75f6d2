-- What staff suggest to share: an address or words of their own, and why. Days, no times.
CREATE TABLE suggestions (
    id TEXT PRIMARY KEY NOT NULL,
    -- None after leaving.
    person_id TEXT REFERENCES persons (id) ON DELETE SET NULL,
    url TEXT NOT NULL,
    body TEXT NOT NULL,
    why TEXT NOT NULL,
    state TEXT NOT NULL,
    -- Thanks, or why not.
    answer TEXT NOT NULL,
    -- The item it became.
    item_id TEXT REFERENCES items (id) ON DELETE SET NULL,
    suggested_on DATE NOT NULL,
    answered_on DATE
);
CREATE INDEX suggestions_person ON suggestions (person_id);
CREATE INDEX suggestions_item ON suggestions (item_id);

-- Words that posts about a campaign carry, each with its #, a blank between them.
ALTER TABLE campaigns ADD COLUMN hashtags TEXT NOT NULL DEFAULT '';
