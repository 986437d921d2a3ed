-- Which version of a count somebody has seen, and what each later one changed: who changes a count is told what others changed
-- meanwhile. Who said so and notes never stand here.

ALTER TABLE whip_count ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);

CREATE TABLE count_change (
    count_id   TEXT    NOT NULL REFERENCES whip_count (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL CHECK (version > 1),
    kind       TEXT    NOT NULL CHECK (kind IN ('added', 'withdrawn', 'redacted', 'revised')),
    -- The first and the last entry that it is about; 0 where it is about the vote.
    first_no   INTEGER NOT NULL CHECK (first_no >= 0),
    last_no    INTEGER NOT NULL CHECK (last_no >= first_no),
    words      TEXT    NOT NULL CHECK (length(words) <= 2000),
    written_by TEXT    NOT NULL CHECK (length(written_by) <= 100),
    written_at TEXT    NOT NULL CHECK (length(written_at) = 20),
    PRIMARY KEY (count_id, version)
);
