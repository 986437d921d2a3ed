-- Texts and the documents they pass through: draft, revised draft and adopted text are documents of one text.
CREATE TABLE text (
    text_no INTEGER PRIMARY KEY,
    symbol  TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    body    TEXT    REFERENCES body (code),
    session TEXT    NOT NULL,
    date    TEXT,
    title   TEXT    NOT NULL
) STRICT;

CREATE TABLE document (
    symbol  TEXT    NOT NULL PRIMARY KEY COLLATE NOCASE,
    text_no INTEGER NOT NULL REFERENCES text (text_no)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_of_text ON document (text_no, symbol);

CREATE TABLE wording (
    wording_no INTEGER PRIMARY KEY,
    text_no    INTEGER NOT NULL REFERENCES text (text_no),
    symbol     TEXT    NOT NULL,
    language   TEXT    NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    date       TEXT,
    title      TEXT    NOT NULL,
    source     TEXT    NOT NULL REFERENCES source (code),
    file       TEXT    NOT NULL,
    locator    TEXT    NOT NULL,
    as_of      TEXT,
    UNIQUE (symbol, language)
) STRICT;

CREATE TABLE paragraph (
    wording_no     INTEGER NOT NULL REFERENCES wording (wording_no),
    paragraph_no   INTEGER NOT NULL,
    address        TEXT    NOT NULL,
    kind           TEXT    NOT NULL CHECK (kind IN ('heading', 'formula', 'preambular', 'operative', 'annexed', 'closing')),
    depth          INTEGER NOT NULL,
    number         TEXT    NOT NULL,
    opening_length INTEGER NOT NULL,
    text           TEXT    NOT NULL,
    PRIMARY KEY (wording_no, paragraph_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE footnote (
    wording_no   INTEGER NOT NULL,
    paragraph_no INTEGER NOT NULL,
    footnote_no  INTEGER NOT NULL,
    marker       TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    text         TEXT    NOT NULL,
    PRIMARY KEY (wording_no, paragraph_no, footnote_no),
    FOREIGN KEY (wording_no, paragraph_no) REFERENCES paragraph (wording_no, paragraph_no)
) STRICT, WITHOUT ROWID;

-- What states said, apart from what bodies agreed.
CREATE TABLE speech (
    speech_no INTEGER PRIMARY KEY,
    session   INTEGER NOT NULL,
    year      INTEGER NOT NULL,
    state     TEXT    NOT NULL REFERENCES state (code),
    source    TEXT    NOT NULL REFERENCES source (code),
    file      TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    UNIQUE (session, state)
) STRICT;
