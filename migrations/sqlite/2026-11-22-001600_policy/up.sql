-- Situations that people think through: "may I post this?". The first fifteen are shipped; their
-- words stand in the program until somebody writes others.
CREATE TABLE cases (
    id TEXT PRIMARY KEY NOT NULL,
    -- Which of the shipped ones it is; none for the organisation's own.
    starter TEXT UNIQUE,
    -- What the organisation answers: go, ask or dont. None where the shipped answer holds.
    choice TEXT,
    is_hidden BOOLEAN NOT NULL
);
INSERT INTO cases (id, starter, is_hidden) VALUES
    ('00000000-0000-7000-8000-000000000001', 'vacancy', FALSE),
    ('00000000-0000-7000-8000-000000000002', 'photo', FALSE),
    ('00000000-0000-7000-8000-000000000003', 'rumour', FALSE),
    ('00000000-0000-7000-8000-000000000004', 'competitor', FALSE),
    ('00000000-0000-7000-8000-000000000005', 'complaint', FALSE),
    ('00000000-0000-7000-8000-000000000006', 'contract', FALSE),
    ('00000000-0000-7000-8000-000000000007', 'disagree', FALSE),
    ('00000000-0000-7000-8000-000000000008', 'correction', FALSE),
    ('00000000-0000-7000-8000-000000000009', 'screen', FALSE),
    ('00000000-0000-7000-8000-000000000010', 'product', FALSE),
    ('00000000-0000-7000-8000-000000000011', 'wrongdoing', FALSE),
    ('00000000-0000-7000-8000-000000000012', 'encounter', FALSE),
    ('00000000-0000-7000-8000-000000000013', 'politics', FALSE),
    ('00000000-0000-7000-8000-000000000014', 'party', FALSE),
    ('00000000-0000-7000-8000-000000000015', 'accident', FALSE);

CREATE TABLE case_texts (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    title TEXT NOT NULL,
    situation TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (case_id, lang)
);

-- That somebody has answered, so that nobody answers twice; what, is kept without them.
CREATE TABLE case_answers (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    -- The policy version it was asked about; 0 for a case that is thought through at any time.
    edition INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    PRIMARY KEY (case_id, edition, person_id)
);
CREATE INDEX case_answers_by_person ON case_answers (person_id);

-- What staff and leaders answered, in numbers. Answers wait until there are enough of them to be
-- added to what is shown, so that no single one can be read from how the numbers move.
CREATE TABLE case_tallies (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    edition INTEGER NOT NULL,
    -- staff or leaders
    voice TEXT NOT NULL,
    waiting_go BIGINT NOT NULL,
    waiting_ask BIGINT NOT NULL,
    waiting_dont BIGINT NOT NULL,
    shown_go BIGINT NOT NULL,
    shown_ask BIGINT NOT NULL,
    shown_dont BIGINT NOT NULL,
    PRIMARY KEY (case_id, edition, voice)
);

-- The cases that comms chose to ask about with a policy version.
CREATE TABLE understanding_cases (
    number INTEGER NOT NULL REFERENCES policy_versions (number),
    position INTEGER NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    PRIMARY KEY (number, position)
);

-- Questions to the policy. The id of a question is no moment: that would tell who was signed in.
CREATE TABLE questions (
    id TEXT PRIMARY KEY NOT NULL,
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    asked_on DATE NOT NULL,
    -- Who asked; none where it was asked without a name.
    person_id TEXT REFERENCES persons (id) ON DELETE SET NULL,
    -- Empty while it waits.
    answer TEXT NOT NULL,
    answer_lang TEXT NOT NULL,
    answered_by TEXT REFERENCES persons (id) ON DELETE SET NULL,
    answered_on DATE,
    -- What it became.
    case_id TEXT REFERENCES cases (id) ON DELETE SET NULL
);
CREATE INDEX questions_by_person ON questions (person_id);
