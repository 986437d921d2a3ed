-- Where everything was read, what became of each file, and what could not be understood.
CREATE TABLE source (
    code      TEXT    NOT NULL PRIMARY KEY,
    name      TEXT    NOT NULL,
    publisher TEXT    NOT NULL,
    address   TEXT    NOT NULL,
    terms     TEXT    NOT NULL,
    lineage   TEXT    NOT NULL,
    rank      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_file (
    file_no INTEGER PRIMARY KEY,
    source  TEXT    NOT NULL REFERENCES source (code),
    path    TEXT    NOT NULL,
    bytes   INTEGER NOT NULL,
    sha256  TEXT    NOT NULL,
    fate    TEXT    NOT NULL CHECK (fate IN ('read', 'read in part', 'left out')),
    reason  TEXT    NOT NULL
) STRICT;

CREATE TABLE unresolved (
    unresolved_no INTEGER PRIMARY KEY,
    source        TEXT    NOT NULL REFERENCES source (code),
    file          TEXT    NOT NULL,
    locator       TEXT    NOT NULL,
    as_of         TEXT,
    what          TEXT    NOT NULL,
    text          TEXT    NOT NULL
) STRICT;
