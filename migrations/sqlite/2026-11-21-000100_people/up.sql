CREATE TABLE teams (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE
);

-- L10: nothing about a person beyond these columns.
CREATE TABLE persons (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    lang TEXT NOT NULL,
    team_id TEXT REFERENCES teams (id),
    state TEXT NOT NULL,
    password_hash TEXT,
    created_at TIMESTAMP NOT NULL,
    deactivated_at TIMESTAMP
);
CREATE INDEX persons_by_team ON persons (team_id);

CREATE TABLE person_roles (
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (person_id, role)
);

-- One-time addresses: invitation, forgotten password, first admin. Only the hash is kept.
CREATE TABLE invitations (
    token_hash TEXT PRIMARY KEY NOT NULL,
    purpose TEXT NOT NULL,
    person_id TEXT REFERENCES persons (id) ON DELETE CASCADE,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX invitations_by_person ON invitations (person_id);

-- Neither browser nor address of the browser is kept.
CREATE TABLE sessions (
    id TEXT PRIMARY KEY NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    csrf TEXT NOT NULL,
    notice TEXT,
    created_at TIMESTAMP NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person_id);

CREATE TABLE audit_lines (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day DATE NOT NULL,
    actor_id TEXT REFERENCES persons (id) ON DELETE SET NULL,
    subject_id TEXT REFERENCES persons (id) ON DELETE SET NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_lines_by_subject ON audit_lines (subject_id);
