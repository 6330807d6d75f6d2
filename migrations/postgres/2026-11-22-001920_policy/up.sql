-- Who has met the banner of the crisis that runs. Counted by circle and emptied when it is over.
CREATE TABLE crisis_readers (
    crisis_id TEXT NOT NULL REFERENCES crises (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    PRIMARY KEY (crisis_id, person_id)
);
CREATE INDEX crisis_readers_person ON crisis_readers (person_id);
