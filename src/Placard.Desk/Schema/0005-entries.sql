-- Entries: candidacies, corrections and notes that people write beside the record. They name what they are about as the record does,
-- by code or symbol, so that another edition finds it again.

CREATE TABLE entry (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 10),
    kind         TEXT    NOT NULL CHECK (kind IN ('candidacy', 'correction', 'note')),
    subject_kind TEXT    NOT NULL CHECK (subject_kind IN ('state', 'symbol', 'phrase', 'topic', 'body', 'organisation')),
    subject_name TEXT    NOT NULL CHECK (length(subject_name) BETWEEN 1 AND 300),
    -- The body that a candidacy is for; empty otherwise.
    body         TEXT    NOT NULL CHECK (length(body) <= 20 AND (kind = 'candidacy') = (length(body) > 0)),
    -- The number of the last version. Whoever writes another raises it first, and so waits for whoever is writing one.
    version      INTEGER NOT NULL CHECK (version BETWEEN 1 AND 1000)
);

CREATE INDEX entry_by_subject ON entry (subject_kind, subject_name);
CREATE INDEX entry_by_body ON entry (body);

-- What was written, and what was written over it. Neither is ever changed but by erasing its words.
CREATE TABLE entry_version (
    entry_id   TEXT    NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL CHECK (version > 0),
    change     TEXT    NOT NULL CHECK (change IN ('written', 'revised', 'withdrawn', 'redacted')),
    -- The election or term that a candidacy is for.
    term       TEXT    NOT NULL CHECK (length(term) <= 40),
    words      TEXT    NOT NULL CHECK (length(words) <= 4000),
    -- What a correction finds wrong, and what is right.
    wrong      TEXT    NOT NULL CHECK (length(wrong) <= 1000),
    right_is   TEXT    NOT NULL CHECK (length(right_is) <= 1000),
    source     TEXT    NOT NULL CHECK (length(source) <= 500),
    written_by TEXT    NOT NULL CHECK (length(written_by) <= 100),
    written_at TEXT    NOT NULL CHECK (length(written_at) = 20),
    PRIMARY KEY (entry_id, version)
);
