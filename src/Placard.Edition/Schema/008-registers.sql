-- What the tables of registers are, and what else is said of their facts. The tables themselves are made of their declarations.
CREATE TABLE register (
    name    TEXT    NOT NULL PRIMARY KEY,
    title   TEXT    NOT NULL,
    about   TEXT    NOT NULL,
    entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE register_other (
    -- A table is described once its entries have been counted.
    register TEXT    NOT NULL REFERENCES register (name) DEFERRABLE INITIALLY DEFERRED,
    entry_no INTEGER NOT NULL,
    other_no INTEGER NOT NULL,
    differs  TEXT    NOT NULL,
    source   TEXT    NOT NULL REFERENCES source (code),
    file     TEXT    NOT NULL,
    locator  TEXT    NOT NULL,
    as_of    TEXT,
    PRIMARY KEY (register, entry_no, other_no)
) STRICT, WITHOUT ROWID;
