ALTER TABLE campaigns DROP COLUMN hashtags;
DROP TABLE suggestions;
