-- How the organisation's own papers and screens look; no row: as Forpost looks.
CREATE TABLE looks (
    -- Always 1: there is one look.
    id INTEGER PRIMARY KEY NOT NULL,
    -- As #rrggbb.
    accent TEXT NOT NULL,
    -- The logo, re-encoded by us, and what kind of file it is.
    logo_type TEXT,
    logo BYTEA
);

-- Where the organisation itself is to be found, in the order of the poster.
CREATE TABLE official_channels (
    position INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    handle TEXT NOT NULL,
    address TEXT NOT NULL
);

-- The frame in up to five lines, one a line; a language without a row has those that we wrote.
CREATE TABLE frame_lines (
    lang TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL
);

-- Info-screens. The secret part of the address is kept as its hash only.
CREATE TABLE screens (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_on DATE NOT NULL,
    revoked_on DATE
);
