-- The bodies that decide, and who sat in them when.
CREATE TABLE body (
    code       TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    short_name TEXT    NOT NULL,
    since      INTEGER NOT NULL,
    until      INTEGER,
    seats      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seat_term (
    body           TEXT    NOT NULL REFERENCES body (code),
    state          TEXT    NOT NULL REFERENCES state (code),
    term_no        INTEGER NOT NULL,
    regional_group TEXT CHECK (regional_group IN ('AFRICAN', 'ASIA_PACIFIC', 'EEG', 'GRULAC', 'WEOG')),
    first_day      TEXT,
    last_day       TEXT,
    note           TEXT    NOT NULL,
    source         TEXT    NOT NULL REFERENCES source (code),
    file           TEXT    NOT NULL,
    locator        TEXT    NOT NULL,
    as_of          TEXT,
    PRIMARY KEY (body, state, term_no)
) STRICT, WITHOUT ROWID;
