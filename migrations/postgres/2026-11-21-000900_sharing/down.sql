DROP TABLE programme_days;
DROP TABLE network_figures;
DROP TABLE consents;
DROP INDEX shares_by_parent;
ALTER TABLE shares DROP COLUMN hand;
ALTER TABLE shares DROP COLUMN parent_id;
