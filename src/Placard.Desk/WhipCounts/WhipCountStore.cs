using System.Data.Common;
using Placard.Desk.Engines;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.WhipCounts;

/// <summary>The store of whip counts on a desk. Entries are added, never changed, so that what was known on any day can be reconstructed;
/// deleting a count deletes all of it.</summary>
public sealed class WhipCountStore
{
    /// <summary>The most counts on one desk.</summary>
    public const int MostCounts = 1000;

    /// <summary>The most entries of one count.</summary>
    public const int MostEntries = 10_000;

    private const string NoSuchCount = "There is no such whip count on the desk.";

    private readonly OpenDesk _desk;

    internal WhipCountStore(OpenDesk desk) => _desk = desk;

    /// <summary>Every count, latest vote first.</summary>
    public IReadOnlyList<StoredCount> All() =>
        _desk
            .Read(connection => connection.Rows(CountRows.Select, CountRows.Read))
            .OrderByDescending(c => c.Vote.On)
            .ThenBy(c => c.OpenedAt)
            .ThenBy(c => c.Id.ToString(), StringComparer.Ordinal)
            .ToList();

    /// <summary>One count, or null.</summary>
    public StoredCount? Find(DeskId id) =>
        _desk
            .Read(connection => connection.Rows($"{CountRows.Select} WHERE id = @id", CountRows.Read, ("id", id.ToString())))
            .FirstOrDefault();

    /// <summary>The commitments of a count, the withdrawn among them; none for one that is not there.</summary>
    public CommitmentLedger LedgerOf(DeskId id) => new(_desk.Read(connection => CommitmentRows.Of(connection, id)));

    /// <summary>The snapshots of a count, oldest first.</summary>
    public IReadOnlyList<StoredSnapshot> SnapshotsOf(DeskId id) => _desk.Read(connection => SnapshotRows.Of(connection, id));

    /// <summary>Begins a count.</summary>
    /// <exception cref="DeskException">A text is too long, or the desk is full.</exception>
    public StoredCount Begin(CountedVote vote, string by, DateTimeOffset at)
    {
        var count = CountRows.Checked(new StoredCount(DeskId.New(), vote, by, at, 0));
        return _desk.Write(connection =>
        {
            if (connection.Rows("SELECT count(*) FROM whip_count", row => row.GetInt64(0))[0] >= MostCounts)
                throw new DeskException(DeskProblem.Refused, $"A desk holds at most {MostCounts} whip counts. Delete finished ones first.");
            CountRows.Insert(connection, count);
            return count;
        });
    }

    /// <summary>Changes the vote that a count is for: its day moves, its draft gets a symbol.</summary>
    /// <param name="id">The count.</param>
    /// <param name="vote">The vote.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="at">When.</param>
    /// <param name="seen">The version that the change was made from; null to ask for none.</param>
    /// <exception cref="DeskException">There is no such count, a text is too long, or others changed it since that version.</exception>
    public void Revise(DeskId id, CountedVote vote, string by, DateTimeOffset at, int? seen = null)
    {
        var (count, who) = (CountRows.Checked(new StoredCount(id, vote, "", default, 0)), Writer(by));
        _desk.Write(connection =>
        {
            Lock(connection, id, seen);
            var before = connection.Rows($"{CountRows.Select} WHERE id = @id", CountRows.Read, ("id", id.ToString()))[0];
            if (StoredChange.Between(before.Vote, count.Vote) is { Length: > 0 } words)
            {
                CountRows.Update(connection, count);
                ChangeRows.Add(connection, id, StoredChangeKind.Revised, (0, 0), who, at, words);
            }
            return true;
        });
    }

    /// <summary>Adds the commitments that do not stand on the ledger yet: all of them, or none, also where two people add at
    /// once.</summary>
    /// <exception cref="DeskException">There is no such count, a text is too long, the count is full, or others changed it since the
    /// version that was seen.</exception>
    public AddedCommitments Add(DeskId id, IReadOnlyList<Commitment> commitments, string by, DateTimeOffset at, int? seen = null) =>
        Add(id, commitments, by, at, seen, (_, rest) => rest);

    /// <summary>Adds those of a table in the same way, so that a table that grew can be imported again. What was redacted does not come
    /// back with it: for each redacted entry, one row of its state, ballot, day and sureness that is not on the ledger is left
    /// out.</summary>
    /// <exception cref="DeskException">There is no such count, a text is too long, the count is full, or others changed it since the
    /// version that was seen.</exception>
    public AddedCommitments Import(DeskId id, IReadOnlyList<Commitment> commitments, string by, DateTimeOffset at, int? seen = null) =>
        Add(id, commitments, by, at, seen, WithoutRedacted);

    private AddedCommitments Add(
        DeskId id,
        IReadOnlyList<Commitment> commitments,
        string by,
        DateTimeOffset at,
        int? seen,
        Func<IReadOnlyList<StoredCommitment>, IReadOnlyList<Commitment>, IReadOnlyList<Commitment>> keep
    )
    {
        var (all, who) = (commitments.Select(CommitmentRows.Checked).ToList(), Writer(by));
        return _desk.Write(connection =>
        {
            Lock(connection, id, seen); // so that nobody adds between this read and the writing
            var ledger = CommitmentRows.Of(connection, id);
            var known = ledger.Where(c => c.Withdrawal is null).Select(c => c.Commitment).ToHashSet();
            var added = keep(ledger, [.. all.Where(known.Add)]);
            if (added.Count == 0)
                return new AddedCommitments(null, 0, all.Count);
            var first = NextEntry(connection, id, added.Count);
            foreach (var (i, commitment) in added.Index())
                CommitmentRows.Insert(connection, id, new StoredCommitment(first + i, commitment, who, at, null));
            ChangeRows.Add(connection, id, StoredChangeKind.Added, (first, first + added.Count - 1), who, at);
            return new AddedCommitments(first, added.Count, all.Count - added.Count);
        });
    }

    private static List<Commitment> WithoutRedacted(IReadOnlyList<StoredCommitment> ledger, IReadOnlyList<Commitment> rows)
    {
        var redacted = ledger.Where(c => c.IsRedacted).CountBy(c => Wordless(c.Commitment)).ToDictionary();
        return [.. rows.Where(row => redacted.GetValueOrDefault(Wordless(row)) == 0 || redacted[Wordless(row)]-- == 0)];
    }

    private static Commitment Wordless(Commitment commitment) => commitment with { SaidBy = "", Note = "" };

    /// <summary>Withdraws a commitment: it counts no longer from now on, and stays on the ledger.</summary>
    /// <exception cref="DeskException">There is no such commitment, it is withdrawn already, or others changed the count since the version
    /// that was seen.</exception>
    public void Withdraw(DeskId id, int entry, string by, DateTimeOffset at, int? seen = null)
    {
        var who = Writer(by);
        _desk.Write(connection =>
        {
            Lock(connection, id, seen);
            var number = NextEntry(connection, id, 1);
            if (CommitmentRows.Of(connection, id).FirstOrDefault(c => c.Entry == entry) is not { } commitment)
                throw new DeskException(DeskProblem.Missing, $"The count has no commitment {entry}.");
            if (commitment.Withdrawal is not null)
                throw new DeskException(DeskProblem.Refused, $"Commitment {entry} is already withdrawn.");
            CommitmentRows.InsertWithdrawal(connection, id, entry, new Withdrawal(number, who, at));
            ChangeRows.Add(connection, id, StoredChangeKind.Withdrawn, (entry, entry), who, at);
            return true;
        });
    }

    /// <summary>Redacts a commitment: overwrites who said so and the note for good; the state, the ballot and the dates stay, so that no
    /// count changes.</summary>
    /// <exception cref="DeskException">There is no such commitment, or others changed the count since the version that was
    /// seen.</exception>
    public void Redact(DeskId id, int entry, string by, DateTimeOffset at, int? seen = null)
    {
        var who = Writer(by);
        _desk.Write(
            connection =>
            {
                Lock(connection, id, seen);
                if (
                    connection.Run(
                        "UPDATE commitment SET said_by = '', note = '', redacted = 1 WHERE count_id = @id AND entry_no = @entry",
                        ("id", id.ToString()),
                        ("entry", entry)
                    ) != 1
                )
                    throw new DeskException(DeskProblem.Missing, $"The count has no commitment {entry}.");
                ChangeRows.Add(connection, id, StoredChangeKind.Redacted, (entry, entry), who, at);
                return true;
            },
            forgets: true
        );
    }

    /// <summary>Adds a snapshot of a count.</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="DeskException">There is no such count, it has the most snapshots allowed, or others changed it since the version
    /// that was seen.</exception>
    public int AddSnapshot(DeskId id, Snapshot taken, string by, DateTimeOffset at, int? seen = null)
    {
        var who = Writer(by);
        return _desk.Write(connection =>
        {
            Lock(connection, id, seen); // waits for whoever is adding another
            var number = SnapshotRows.Of(connection, id).Count + 1;
            if (number > MostEntries)
                throw new DeskException(DeskProblem.Refused, $"A whip count has at most {MostEntries} snapshots.");
            SnapshotRows.Insert(connection, id, new StoredSnapshot(number, taken, who, at));
            return number;
        });
    }

    /// <summary>Deletes a count whole: its commitments, withdrawals and snapshots.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="DeskException">Others changed it since the version that was seen.</exception>
    public bool Delete(DeskId id, int? seen = null) =>
        _desk.Write(
            connection =>
            {
                if (connection.Rows("SELECT 1 FROM whip_count WHERE id = @id", _ => true, ("id", id.ToString())).Count == 0)
                    return false;
                Lock(connection, id, seen);
                return connection.Run("DELETE FROM whip_count WHERE id = @id", ("id", id.ToString())) == 1;
            },
            forgets: true
        );

    private static void Lock(DbConnection connection, DeskId id, int? seen)
    {
        NextEntry(connection, id, 0);
        ChangeRows.See(connection, id, seen);
    }

    // Raising the number locks the count's row, so that two who write at once get different numbers.
    private static int NextEntry(DbConnection connection, DeskId id, int more)
    {
        if (
            connection.Run(
                "UPDATE whip_count SET entries = entries + @more WHERE id = @id AND entries + @more <= @most",
                ("id", id.ToString()),
                ("more", more),
                ("most", MostEntries)
            ) == 0
        )
        {
            throw connection.Rows("SELECT 1 FROM whip_count WHERE id = @id", _ => true, ("id", id.ToString())).Count == 0
                ? new DeskException(DeskProblem.Missing, NoSuchCount)
                : new DeskException(DeskProblem.Refused, $"A whip count has at most {MostEntries} entries.");
        }
        return connection.Rows("SELECT entries FROM whip_count WHERE id = @id", row => row.GetInt32(0), ("id", id.ToString()))[0]
            - more
            + 1;
    }

    private static string Writer(string by) => DeskText.Checked("the name of who writes", by, CountRows.LongestWriter);
}
