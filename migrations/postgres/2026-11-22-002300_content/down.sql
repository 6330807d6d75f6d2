DROP INDEX items_by_media;
ALTER TABLE media DROP COLUMN unused_since;
ALTER TABLE items DROP COLUMN focus_y;
ALTER TABLE items DROP COLUMN focus_x;
