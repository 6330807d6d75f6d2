-- A week's mails are due at the same moment: without the id in the index each batch that is claimed
-- would sort them all, while the write lock is held.
DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (state, due_at, id);
