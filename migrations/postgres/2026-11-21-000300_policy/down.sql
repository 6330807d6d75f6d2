DROP TABLE acceptances;
DROP TABLE policy_texts;
DROP TABLE policy_versions;
DROP TABLE programme_texts;
