-- Until then an item is read by those it is for, and nothing of it leaves. NULL: at once.
ALTER TABLE items ADD COLUMN embargo_until TIMESTAMP;
