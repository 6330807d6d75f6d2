-- Every mail that leaves is noted by itself, and changes what these two say of where it stands. So
-- the first holds those that wait alone, and the second does not say it.
DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE state = 'waiting';
DROP INDEX outbox_about;
CREATE INDEX outbox_about ON outbox (about);
