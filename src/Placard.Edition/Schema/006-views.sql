-- One row a state and vote, for everyone who asks in SQL.
CREATE VIEW ballot (vote, state, ballot) AS
SELECT vote.address, state.code,
    CASE substr(vote.ballots, state.column_no, 1)
        WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' WHEN 'A' THEN 'abstain' WHEN 'X' THEN 'not voting' WHEN '?' THEN 'unknown' END
FROM vote JOIN state
WHERE substr(vote.ballots, state.column_no, 1) NOT IN ('', ' ');

CREATE VIEW witness_ballot (vote, source, locator, state, ballot) AS
SELECT vote.address, witness.source, witness.locator, state.code,
    CASE substr(coalesce(witness.ballots, vote.ballots), state.column_no, 1)
        WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' WHEN 'A' THEN 'abstain' WHEN 'X' THEN 'not voting' WHEN '?' THEN 'unknown' END
FROM vote JOIN witness ON witness.vote_no = vote.vote_no JOIN state
WHERE substr(coalesce(witness.ballots, vote.ballots), state.column_no, 1) NOT IN ('', ' ');

CREATE VIEW vote_sponsor (vote, state, role) AS
SELECT vote.address, state.code, CASE substr(vote.sponsors, state.column_no, 1) WHEN 'M' THEN 'main' WHEN 'A' THEN 'additional' END
FROM vote JOIN state
WHERE substr(vote.sponsors, state.column_no, 1) NOT IN ('', ' ');
