CREATE TABLE programme_texts (
    lang TEXT PRIMARY KEY NOT NULL,
    vision TEXT NOT NULL,
    why TEXT NOT NULL,
    contribute TEXT NOT NULL,
    updated_at TIMESTAMP NOT NULL
);

CREATE TABLE policy_versions (
    number INTEGER PRIMARY KEY NOT NULL,
    published_at TIMESTAMP NOT NULL,
    published_by TEXT REFERENCES persons (id) ON DELETE SET NULL
);

CREATE TABLE policy_texts (
    number INTEGER NOT NULL REFERENCES policy_versions (number),
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (number, lang)
);

CREATE TABLE acceptances (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    number INTEGER NOT NULL REFERENCES policy_versions (number),
    lang TEXT NOT NULL,
    digest TEXT NOT NULL,
    accepted_at TIMESTAMP NOT NULL,
    PRIMARY KEY (person_id, number)
);
