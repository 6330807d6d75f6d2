-- L11: a day, a share, where the visitor came from, and how many. Nothing else.
CREATE TABLE click_days (
    day DATE NOT NULL,
    share_id BIGINT NOT NULL REFERENCES shares (id),
    network TEXT NOT NULL,
    kind TEXT NOT NULL,
    clicks BIGINT NOT NULL,
    PRIMARY KEY (day, share_id, network, kind)
);
CREATE INDEX click_days_by_share ON click_days (share_id);
