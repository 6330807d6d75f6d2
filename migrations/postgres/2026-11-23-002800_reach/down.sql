CREATE TABLE click_bursts (
    day DATE NOT NULL,
    share_id BIGINT NOT NULL REFERENCES shares (id),
    clicks BIGINT NOT NULL,
    PRIMARY KEY (day, share_id)
);
INSERT INTO click_bursts
SELECT day, share_id, SUM(burst) FROM click_days GROUP BY day, share_id HAVING SUM(burst) > 0;
ALTER TABLE click_days DROP COLUMN burst;
