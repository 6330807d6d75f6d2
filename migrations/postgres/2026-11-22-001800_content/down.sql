ALTER TABLE items DROP COLUMN embargo_until;
