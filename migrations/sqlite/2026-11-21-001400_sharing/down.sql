DROP TABLE planned_shares;
