DROP TABLE questions;
DROP TABLE understanding_cases;
DROP TABLE case_tallies;
DROP TABLE case_answers;
DROP TABLE case_texts;
DROP TABLE cases;
