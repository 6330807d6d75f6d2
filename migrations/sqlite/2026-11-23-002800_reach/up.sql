-- How many of the human clicks came in a burst stands in their own row, so that a click raises
-- one row and not two. From which network the earlier ones came is not known: they go to the
-- row with the most clicks.
ALTER TABLE click_days ADD COLUMN burst BIGINT NOT NULL DEFAULT 0;
UPDATE click_days SET burst = b.clicks
FROM click_bursts b
WHERE click_days.day = b.day AND click_days.share_id = b.share_id AND click_days.kind = 'human'
    AND click_days.network = (
        SELECT most.network FROM click_days most
        WHERE most.day = b.day AND most.share_id = b.share_id AND most.kind = 'human'
        ORDER BY most.clicks DESC, most.network LIMIT 1
    );
DROP TABLE click_bursts;
