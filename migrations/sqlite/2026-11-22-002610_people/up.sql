-- A session gets a new id when its person's roles change: what the new id is made from, and for a
-- few seconds the old one.
ALTER TABLE sessions ADD COLUMN renewal TEXT;
ALTER TABLE sessions ADD COLUMN former_hash TEXT;
ALTER TABLE sessions ADD COLUMN renewed_at TIMESTAMP;
CREATE INDEX sessions_by_former ON sessions (former_hash);
