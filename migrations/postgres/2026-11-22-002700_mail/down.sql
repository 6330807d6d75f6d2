DROP INDEX outbox_about;
CREATE INDEX outbox_about ON outbox (about, state);
DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (state, due_at, id);
