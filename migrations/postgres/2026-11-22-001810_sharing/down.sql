DROP TABLE labels;
ALTER TABLE ambassadors DROP COLUMN country;
