ALTER TABLE policy_texts ADD COLUMN news TEXT NOT NULL DEFAULT '';

CREATE TABLE policy_sightings (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    number INTEGER NOT NULL REFERENCES policy_versions (number),
    PRIMARY KEY (person_id, number)
);

CREATE TABLE policy_contacts (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    name TEXT NOT NULL,
    reach TEXT NOT NULL,
    person_id TEXT REFERENCES persons (id) ON DELETE CASCADE
);

CREATE TABLE matrix_cells (
    cell TEXT NOT NULL,
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (cell, lang)
);

CREATE TABLE objections (
    card TEXT PRIMARY KEY NOT NULL,
    is_hidden BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE objection_texts (
    card TEXT NOT NULL REFERENCES objections (card) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    objection TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (card, lang)
);
