-- Decisions. Ballots and sponsors stand as one line a vote, one letter a state in the order of state.column_no;
-- the views ballot, witness_ballot and vote_sponsor unfold them.
CREATE TABLE vote (
    vote_no     INTEGER PRIMARY KEY,
    address     TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    body        TEXT    NOT NULL REFERENCES body (code),
    date        TEXT,
    title       TEXT    NOT NULL,
    kind        TEXT    NOT NULL CHECK (kind IN ('whole text', 'amendment', 'paragraph', 'procedure')),
    method      TEXT    NOT NULL CHECK (method IN ('unknown', 'recorded vote', 'vote without names', 'without a vote', 'no decision')),
    outcome     TEXT    NOT NULL CHECK (outcome IN ('unknown', 'adopted', 'rejected', 'adopted without a vote', 'withdrawn', 'not acted on')),
    status      TEXT    NOT NULL CHECK (status IN ('confirmed', 'single', 'disputed', 'quarantined')),
    symbol      TEXT,
    draft       TEXT,
    amends      TEXT,
    part        TEXT    NOT NULL,
    yes         INTEGER,
    no          INTEGER,
    abstain     INTEGER,
    not_voting  INTEGER,
    session     TEXT    NOT NULL,
    meeting     TEXT    NOT NULL,
    agenda_item TEXT    NOT NULL,
    ballots     TEXT    NOT NULL,
    sponsors    TEXT    NOT NULL
) STRICT;

CREATE TABLE topic (
    topic_no INTEGER PRIMARY KEY,
    label    TEXT    NOT NULL UNIQUE
) STRICT;

CREATE TABLE vote_topic (
    vote_no  INTEGER NOT NULL REFERENCES vote (vote_no),
    topic_no INTEGER NOT NULL REFERENCES topic (topic_no),
    PRIMARY KEY (vote_no, topic_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote_other_sponsor (
    vote_no    INTEGER NOT NULL REFERENCES vote (vote_no),
    sponsor_no INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    PRIMARY KEY (vote_no, sponsor_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote_veto (
    vote_no INTEGER NOT NULL REFERENCES vote (vote_no),
    state   TEXT    NOT NULL REFERENCES state (code),
    PRIMARY KEY (vote_no, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote_doubt (
    vote_no  INTEGER NOT NULL REFERENCES vote (vote_no),
    doubt_no INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    sentence TEXT    NOT NULL,
    other    TEXT,
    PRIMARY KEY (vote_no, doubt_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote_doubt_state (
    vote_no  INTEGER NOT NULL,
    doubt_no INTEGER NOT NULL,
    state    TEXT    NOT NULL REFERENCES state (code),
    PRIMARY KEY (vote_no, doubt_no, state),
    FOREIGN KEY (vote_no, doubt_no) REFERENCES vote_doubt (vote_no, doubt_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE witness (
    vote_no    INTEGER NOT NULL REFERENCES vote (vote_no),
    witness_no INTEGER NOT NULL,
    source     TEXT    NOT NULL REFERENCES source (code),
    file       TEXT    NOT NULL,
    locator    TEXT    NOT NULL,
    as_of      TEXT,
    date       TEXT,
    method     TEXT    NOT NULL CHECK (method IN ('unknown', 'recorded vote', 'vote without names', 'without a vote', 'no decision')),
    outcome    TEXT    NOT NULL CHECK (outcome IN ('unknown', 'adopted', 'rejected', 'adopted without a vote', 'withdrawn', 'not acted on')),
    yes        INTEGER,
    no         INTEGER,
    abstain    INTEGER,
    not_voting INTEGER,
    ballots    TEXT,
    title      TEXT,
    draft      TEXT,
    sponsors   TEXT,
    PRIMARY KEY (vote_no, witness_no)
) STRICT, WITHOUT ROWID;
