-- Groups of states can be followed, and written about. What a column may say cannot be widened in every database, so the tables are
-- written again, the same but for that.

CREATE TABLE wider_watch_item (
    list_id   TEXT    NOT NULL REFERENCES watch_list (id) ON DELETE CASCADE,
    item_no   INTEGER NOT NULL CHECK (item_no > 0),
    kind      TEXT    NOT NULL CHECK (kind IN ('state', 'group', 'symbol', 'phrase', 'topic', 'body', 'organisation')),
    name      TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    seen      TEXT    NOT NULL REFERENCES seen_things (hash),
    seen_at   TEXT    NOT NULL CHECK (length(seen_at) = 20),
    mailed    TEXT    NOT NULL REFERENCES seen_things (hash),
    -- Empty where no mail was sent yet.
    mailed_at TEXT    NOT NULL CHECK (length(mailed_at) IN (0, 20)),
    added_by  TEXT    NOT NULL CHECK (length(added_by) <= 100),
    added_at  TEXT    NOT NULL CHECK (length(added_at) = 20),
    PRIMARY KEY (list_id, item_no),
    UNIQUE (list_id, kind, name)
);
INSERT INTO wider_watch_item (list_id, item_no, kind, name, seen, seen_at, mailed, mailed_at, added_by, added_at)
    SELECT list_id, item_no, kind, name, seen, seen_at, mailed, mailed_at, added_by, added_at FROM watch_item;
DROP TABLE watch_item;
ALTER TABLE wider_watch_item RENAME TO watch_item;
CREATE INDEX watch_item_by_seen ON watch_item (seen);
CREATE INDEX watch_item_by_mailed ON watch_item (mailed);

CREATE TABLE wider_entry (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 10),
    kind         TEXT    NOT NULL CHECK (kind IN ('candidacy', 'correction', 'note')),
    subject_kind TEXT    NOT NULL CHECK (subject_kind IN ('state', 'group', 'symbol', 'phrase', 'topic', 'body', 'organisation')),
    subject_name TEXT    NOT NULL CHECK (length(subject_name) BETWEEN 1 AND 300),
    -- The body that a candidacy is for; empty otherwise.
    body         TEXT    NOT NULL CHECK (length(body) <= 20 AND (kind = 'candidacy') = (length(body) > 0)),
    -- The number of the last version. Whoever writes another raises it first, and so waits for whoever is writing one.
    version      INTEGER NOT NULL CHECK (version BETWEEN 1 AND 1000)
);
CREATE TABLE wider_entry_version (
    entry_id   TEXT    NOT NULL REFERENCES wider_entry (id) ON DELETE CASCADE,
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
INSERT INTO wider_entry (id, kind, subject_kind, subject_name, body, version)
    SELECT id, kind, subject_kind, subject_name, body, version FROM entry;
INSERT INTO wider_entry_version (entry_id, version, change, term, words, wrong, right_is, source, written_by, written_at)
    SELECT entry_id, version, change, term, words, wrong, right_is, source, written_by, written_at FROM entry_version;
-- Before what they are of, so that nothing is deleted with it.
DROP TABLE entry_version;
DROP TABLE entry;
ALTER TABLE wider_entry RENAME TO entry;
ALTER TABLE wider_entry_version RENAME TO entry_version;
CREATE INDEX entry_by_subject ON entry (subject_kind, subject_name);
CREATE INDEX entry_by_body ON entry (body);
