using System.Data.Common;
using Placard.Desk.Engines;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.WhipCounts;

/// <summary>The rows of the tables <c>commitment</c> and <c>withdrawal</c>.</summary>
internal static class CommitmentRows
{
    private const int LongestSpeaker = 200;
    private const int LongestNote = 1000;
    private static readonly Ballot[] Ballots = [Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting];

    /// <summary>The commitment with its texts trimmed.</summary>
    /// <exception cref="DeskException">One of them is not within limits, or it is to no ballot of a state.</exception>
    public static Commitment Checked(Commitment commitment) =>
        commitment.State.IsKnown && Ballots.Contains(commitment.Ballot)
            ? commitment with
            {
                SaidBy = DeskText.Checked("who said so", commitment.SaidBy, LongestSpeaker),
                Note = DeskText.Checked("the note", commitment.Note, LongestNote),
            }
            : throw new DeskException(DeskProblem.Refused, "A commitment needs a state and one of yes, no, abstain or not voting.");

    public static List<StoredCommitment> Of(DbConnection connection, DeskId id) =>
        connection.Rows(
            """
            SELECT c.entry_no, c.state, c.ballot, c.said_by, c.said_on, c.sure, c.note, c.written_by,
                c.written_at, w.entry_no, w.written_by, w.written_at, c.redacted
            FROM commitment c LEFT JOIN withdrawal w ON w.count_id = c.count_id AND w.withdrawn_no = c.entry_no
            WHERE c.count_id = @id ORDER BY c.entry_no
            """,
            Read,
            ("id", id.ToString())
        );

    public static void Insert(DbConnection connection, DeskId id, StoredCommitment kept) =>
        connection.Run(
            """
            INSERT INTO commitment (count_id, entry_no, state, ballot, said_by, said_on, sure, note, written_by, written_at)
            VALUES (@id, @entry, @state, @ballot, @saidBy, @saidOn, @sure, @note, @by, @at)
            """,
            ("id", id.ToString()),
            ("entry", kept.Entry),
            ("state", kept.Commitment.State.ToString()),
            ("ballot", kept.Commitment.Ballot.ToWord()),
            ("saidBy", kept.Commitment.SaidBy),
            ("saidOn", kept.Commitment.SaidOn.ToString()),
            ("sure", kept.Commitment.Sure.Word),
            ("note", kept.Commitment.Note),
            ("by", kept.WrittenBy),
            ("at", DeskText.Of(kept.WrittenAt))
        );

    public static void InsertWithdrawal(DbConnection connection, DeskId id, int entry, Withdrawal withdrawal) =>
        connection.Run(
            "INSERT INTO withdrawal (count_id, entry_no, withdrawn_no, written_by, written_at) VALUES (@id, @entry, @withdrawn, @by, @at)",
            ("id", id.ToString()),
            ("entry", withdrawal.Entry),
            ("withdrawn", entry),
            ("by", withdrawal.WrittenBy),
            ("at", DeskText.Of(withdrawal.WrittenAt))
        );

    private static StoredCommitment Read(DbDataReader row) =>
        new(
            row.GetInt32(0),
            new Commitment(
                StateCode.Parse(row.GetString(1)),
                Ballots.First(b => b.ToWord() == row.GetString(2)),
                row.GetString(3),
                row.GetString(4) is { Length: > 0 } on ? PartialDate.Parse(on) : default,
                Sureness.Parse(row.GetString(5)),
                row.GetString(6)
            ),
            row.GetString(7),
            DeskText.Time(row.GetString(8)),
            row.IsDBNull(9) ? null : new Withdrawal(row.GetInt32(9), row.GetString(10), DeskText.Time(row.GetString(11)))
        )
        {
            IsRedacted = row.GetInt32(12) == 1,
        };
}
