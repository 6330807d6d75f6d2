-- What captions are looked through for before a share.
CREATE TABLE terms (
    id TEXT PRIMARY KEY NOT NULL,
    -- words or expression
    manner TEXT NOT NULL,
    -- Words, each perhaps with a star at its end; or a regular expression.
    phrase TEXT NOT NULL,
    -- Only in captions of this language; NULL for all.
    lang TEXT,
    -- advice or block
    force TEXT NOT NULL,
    -- What the ambassador is told.
    reason TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);
