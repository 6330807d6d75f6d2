-- Where the ambassador's readers are: no, dk or elsewhere; NULL: where the organisation's are.
ALTER TABLE ambassadors ADD COLUMN country TEXT;

-- What comms let a text begin with instead of the law's own words, which it must contain.
CREATE TABLE labels (
    disclosure TEXT NOT NULL,
    lang TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (disclosure, lang)
);
