-- States, with everything that had a date: membership, names, groups, and who came from whom.
CREATE TABLE state (
    code          TEXT    NOT NULL PRIMARY KEY,
    column_no     INTEGER NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    standing      TEXT    NOT NULL CHECK (standing IN ('member', 'observer', 'former', 'other')),
    iso2          TEXT,
    m49           TEXT,
    cow           INTEGER,
    carried_on_by TEXT,
    note          TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE state_membership (
    state     TEXT    NOT NULL REFERENCES state (code),
    spell_no  INTEGER NOT NULL,
    first_day TEXT,
    last_day  TEXT,
    PRIMARY KEY (state, spell_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE state_former_name (
    state     TEXT    NOT NULL REFERENCES state (code),
    name_no   INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    first_day TEXT,
    last_day  TEXT,
    PRIMARY KEY (state, name_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE state_group (
    state          TEXT    NOT NULL REFERENCES state (code),
    spell_no       INTEGER NOT NULL,
    regional_group TEXT CHECK (regional_group IN ('AFRICAN', 'ASIA_PACIFIC', 'EEG', 'GRULAC', 'WEOG')),
    first_day      TEXT,
    last_day       TEXT,
    PRIMARY KEY (state, spell_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE state_link (
    state TEXT NOT NULL REFERENCES state (code),
    kind  TEXT NOT NULL CHECK (kind IN ('predecessor', 'successor')),
    other TEXT NOT NULL,
    PRIMARY KEY (state, kind, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE state_name (
    state    TEXT    NOT NULL REFERENCES state (code),
    language TEXT    NOT NULL,
    name_no  INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    source   TEXT    NOT NULL REFERENCES source (code),
    file     TEXT    NOT NULL,
    locator  TEXT    NOT NULL,
    as_of    TEXT,
    PRIMARY KEY (state, language, name_no)
) STRICT, WITHOUT ROWID;
