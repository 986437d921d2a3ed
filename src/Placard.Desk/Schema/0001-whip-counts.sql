-- Whip counts: who said what a state will do. Plain SQL that SQLite and PostgreSQL both take; no column has a type that means two things.
-- Times are UTC to the second (2026-03-01T09:30:00Z), days ISO 8601 with as many parts as are known, what is not known the empty text.

CREATE TABLE whip_count (
    id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 10),
    title     TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    body      TEXT    NOT NULL CHECK (length(body) BETWEEN 2 AND 10),
    voted_on  TEXT    NOT NULL CHECK (length(voted_on) = 10),
    symbol    TEXT    NOT NULL CHECK (length(symbol) <= 80),
    alike     TEXT    NOT NULL CHECK (length(alike) <= 120),
    rule      TEXT    NOT NULL CHECK (rule IN ('simple', 'two-thirds')),
    goal      TEXT    NOT NULL CHECK (goal IN ('pass', 'block')),
    opened_by TEXT    NOT NULL CHECK (length(opened_by) <= 100),
    opened_at TEXT    NOT NULL CHECK (length(opened_at) = 20),
    -- The number of the last entry. Whoever writes an entry raises it first, and so waits for whoever is writing another.
    entries   INTEGER NOT NULL DEFAULT 0 CHECK (entries BETWEEN 0 AND 10000)
);

-- Commitments and withdrawals share one row of numbers, so that a number says what was known at a moment. Neither is ever changed but by erasing who said so.
CREATE TABLE commitment (
    count_id   TEXT    NOT NULL REFERENCES whip_count (id) ON DELETE CASCADE,
    entry_no   INTEGER NOT NULL CHECK (entry_no > 0),
    state      TEXT    NOT NULL CHECK (length(state) = 3),
    ballot     TEXT    NOT NULL CHECK (ballot IN ('yes', 'no', 'abstain', 'not voting')),
    said_by    TEXT    NOT NULL CHECK (length(said_by) <= 200),
    said_on    TEXT    NOT NULL CHECK (length(said_on) <= 10),
    sure       TEXT    NOT NULL CHECK (length(sure) <= 20),
    note       TEXT    NOT NULL CHECK (length(note) <= 1000),
    written_by TEXT    NOT NULL CHECK (length(written_by) <= 100),
    written_at TEXT    NOT NULL CHECK (length(written_at) = 20),
    PRIMARY KEY (count_id, entry_no)
);

CREATE TABLE withdrawal (
    count_id     TEXT    NOT NULL,
    entry_no     INTEGER NOT NULL CHECK (entry_no > 0),
    withdrawn_no INTEGER NOT NULL,
    written_by   TEXT    NOT NULL CHECK (length(written_by) <= 100),
    written_at   TEXT    NOT NULL CHECK (length(written_at) = 20),
    PRIMARY KEY (count_id, entry_no),
    UNIQUE (count_id, withdrawn_no),
    FOREIGN KEY (count_id, withdrawn_no) REFERENCES commitment (count_id, entry_no) ON DELETE CASCADE
);

-- What a count said at a moment, kept so that later ones can be compared with it and all of them scored.
CREATE TABLE taken_count (
    count_id TEXT             NOT NULL REFERENCES whip_count (id) ON DELETE CASCADE,
    taken_no INTEGER          NOT NULL CHECK (taken_no > 0),
    entries  INTEGER          NOT NULL CHECK (entries >= 0),
    chance   DOUBLE PRECISION NOT NULL CHECK (chance BETWEEN 0 AND 1),
    yes      INTEGER          NOT NULL CHECK (yes >= 0),
    no       INTEGER          NOT NULL CHECK (no >= 0),
    abstain  INTEGER          NOT NULL CHECK (abstain >= 0),
    absent   INTEGER          NOT NULL CHECK (absent >= 0),
    edition  TEXT             NOT NULL CHECK (length(edition) <= 64),
    taken_by TEXT             NOT NULL CHECK (length(taken_by) <= 100),
    taken_at TEXT             NOT NULL CHECK (length(taken_at) = 20),
    PRIMARY KEY (count_id, taken_no)
);
