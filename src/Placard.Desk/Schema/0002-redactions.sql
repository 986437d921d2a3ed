-- Which commitments were redacted, so that an import does not bring their words back. Of those before this it is not known;
-- who said so is not written again beside an entry that lacks it.

ALTER TABLE commitment ADD COLUMN redacted INTEGER NOT NULL DEFAULT 0 CHECK (redacted IN (0, 1));

UPDATE commitment SET redacted = 1 WHERE said_by = '' AND note = '';
