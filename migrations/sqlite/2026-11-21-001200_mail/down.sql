DROP TABLE mail_keys;
DROP TABLE digest_runs;
DROP TABLE mail_standings;
DROP INDEX outbox_about;
DROP INDEX outbox_once;
ALTER TABLE outbox DROP COLUMN about;
