-- Watch lists: what somebody follows, and what of it they have seen.

CREATE TABLE watch_list (
    id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 10),
    title     TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    owner     TEXT    NOT NULL CHECK (length(owner) <= 100),
    -- Where its digest is sent; empty for nowhere.
    mail_to   TEXT    NOT NULL CHECK (length(mail_to) <= 254),
    opened_at TEXT    NOT NULL CHECK (length(opened_at) = 20),
    -- The number of the last item; raising it locks the list.
    items     INTEGER NOT NULL DEFAULT 0 CHECK (items >= 0),
    version   INTEGER NOT NULL DEFAULT 1 CHECK (version > 0)
);

-- Fingerprints of what had happened when somebody looked: eight bytes each, in order. Lists that look at one thing in one edition share
-- a row, named by its hash.
CREATE TABLE seen_things (
    hash   TEXT  NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    things BYTEA NOT NULL CHECK (length(things) <= 400000)
);

CREATE TABLE watch_item (
    list_id   TEXT    NOT NULL REFERENCES watch_list (id) ON DELETE CASCADE,
    item_no   INTEGER NOT NULL CHECK (item_no > 0),
    kind      TEXT    NOT NULL CHECK (kind IN ('state', 'symbol', 'phrase', 'topic', 'body', 'organisation')),
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

CREATE INDEX watch_item_by_seen ON watch_item (seen);
CREATE INDEX watch_item_by_mailed ON watch_item (mailed);

-- Who writes or removes fingerprints takes a turn first, so that nobody removes a row that another is about to name.
CREATE TABLE watch_turn (turn INTEGER NOT NULL);
INSERT INTO watch_turn (turn) VALUES (0);
