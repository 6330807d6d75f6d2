DROP TABLE crisis_drills;
DROP TABLE crisis_message_texts;
DROP TABLE crisis_messages;
DROP TABLE crisis_tallies;
DROP TABLE crisis_texts;
DROP TABLE crises;
