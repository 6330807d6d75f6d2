DROP TABLE crisis_readers;
