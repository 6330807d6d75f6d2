-- A row says that the one who shared has been told that the item was taken back.
CREATE TABLE retraction_notices (
    share_id BIGINT PRIMARY KEY NOT NULL REFERENCES shares (id)
);
