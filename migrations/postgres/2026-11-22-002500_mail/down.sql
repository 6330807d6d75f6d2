DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (state, due_at);
