-- The point of an item's picture that every format keeps, in whole percent from the upper left.
ALTER TABLE items ADD COLUMN focus_x INTEGER NOT NULL DEFAULT 50;
ALTER TABLE items ADD COLUMN focus_y INTEGER NOT NULL DEFAULT 50;
-- Since when no item shows the picture. NULL: one does, or nobody has looked yet.
ALTER TABLE media ADD COLUMN unused_since TIMESTAMP;
CREATE INDEX items_by_media ON items (media_id);
