DROP TABLE objection_texts;
DROP TABLE objections;
DROP TABLE matrix_cells;
DROP TABLE policy_contacts;
DROP TABLE policy_sightings;
ALTER TABLE policy_texts DROP COLUMN news;
