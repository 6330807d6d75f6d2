DROP INDEX sessions_by_former;
ALTER TABLE sessions DROP COLUMN renewed_at;
ALTER TABLE sessions DROP COLUMN former_hash;
ALTER TABLE sessions DROP COLUMN renewal;
