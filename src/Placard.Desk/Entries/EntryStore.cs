using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.Entries;

/// <summary>The store of what people write beside the record. Versions are added, never changed; only erasing takes words away.</summary>
public sealed class EntryStore
{
    /// <summary>The most entries on one desk.</summary>
    public const int MostEntries = 10_000;

    /// <summary>The most versions of one entry.</summary>
    public const int MostVersions = 1000;

    private const int LongestBody = 20;

    private readonly OpenDesk _desk;

    internal EntryStore(OpenDesk desk) => _desk = desk;

    /// <summary>Every entry, what was changed last first.</summary>
    public IReadOnlyList<StoredEntry> All() => Sorted(_desk.Read(EntryRows.All));

    /// <summary>One entry, or null.</summary>
    public StoredEntry? Find(DeskId id) => _desk.Read(connection => EntryRows.Find(connection, id));

    /// <summary>What is written about some things, candidacies for a body among what is about it; what was changed last first.</summary>
    public IReadOnlyList<StoredEntry> About(IReadOnlyCollection<DeskSubject> subjects) =>
        subjects.Count == 0
            ? []
            : Sorted(_desk.Read(connection => subjects.SelectMany(s => EntryRows.About(connection, s)).DistinctBy(e => e.Id).ToList()));

    /// <summary>Writes an entry.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="subject">What it is about; of a candidacy the state.</param>
    /// <param name="body">The code of the body that a candidacy is for; empty otherwise.</param>
    /// <param name="text">What it says.</param>
    /// <param name="by">Who writes it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DeskException">A text is too long or missing, or the desk is full.</exception>
    public StoredEntry Write(EntryKind kind, DeskSubject subject, string body, EntryText text, Author by, DateTimeOffset at)
    {
        var first = new StoredVersion(1, EntryChange.Written, text.Checked(kind), by.Checked(), at);
        var entry = new StoredEntry(DeskId.New(), kind, subject.Checked(), Body(kind, subject, body), [first]);
        return _desk.Write(connection =>
        {
            if (connection.Rows("SELECT count(*) FROM entry", row => row.GetInt64(0))[0] >= MostEntries)
                throw new DeskException(DeskProblem.Refused, $"A desk holds at most {MostEntries} entries.");
            EntryRows.Insert(connection, entry);
            EntryRows.Insert(connection, entry.Id, first);
            return entry;
        });
    }

    /// <summary>Writes an entry anew; what stood before stays in its history.</summary>
    /// <exception cref="DeskException">There is no such entry, it is withdrawn or erased, a text is too long or missing, or others changed
    /// it since the version that was seen.</exception>
    public void Revise(DeskId id, EntryText text, Author by, DateTimeOffset at, int? seen = null) =>
        Add(
            id,
            seen,
            (entry, number) =>
                new StoredVersion(
                    number,
                    EntryChange.Revised,
                    entry.Stands
                        ? text.Checked(entry.Kind)
                        : throw new DeskException(DeskProblem.Refused, "A withdrawn entry is not revised. Write another."),
                    by.Checked(),
                    at
                )
        );

    /// <summary>Withdraws an entry: it is no longer shown with what it is about, and stays among the entries.</summary>
    /// <exception cref="DeskException">There is no such entry, it is withdrawn already, or others changed it since the version that was
    /// seen.</exception>
    public void Withdraw(DeskId id, Author by, DateTimeOffset at, int? seen = null) =>
        Add(
            id,
            seen,
            (entry, number) =>
                entry.Stands
                    ? new StoredVersion(number, EntryChange.Withdrawn, new EntryText(), by.Checked(), at)
                    : throw new DeskException(DeskProblem.Refused, "The entry is already withdrawn.")
        );

    /// <summary>Erases what all versions of an entry say, and whose names stand there, for good; that there was an entry, about what and
    /// when, stays.</summary>
    /// <exception cref="DeskException">There is no such entry, or others changed it since the version that was seen.</exception>
    public void Redact(DeskId id, Author by, DateTimeOffset at, int? seen = null) =>
        Add(
            id,
            seen,
            (_, number) => new StoredVersion(number, EntryChange.Redacted, new EntryText(), by.Checked(), at),
            connection =>
                connection.Run(
                    "UPDATE entry_version SET term = '', words = '', wrong = '', right_is = '', source = '', written_by = '' "
                        + "WHERE entry_id = @id",
                    ("id", id.ToString())
                )
        );

    private void Add(DeskId id, int? seen, Func<StoredEntry, int, StoredVersion> make, Func<DbConnection, int>? erase = null) =>
        _desk.Write(
            connection =>
            {
                // Raising the version locks the row of the entry, so that two who write at once come after one another.
                if (
                    connection.Run(
                        "UPDATE entry SET version = version + 1 WHERE id = @id AND version < @most",
                        ("id", id.ToString()),
                        ("most", MostVersions)
                    ) == 0
                )
                    throw EntryRows.Find(connection, id) is null
                        ? new DeskException(DeskProblem.Missing, "There is no such entry on the desk.")
                        : new DeskException(DeskProblem.Refused, $"An entry has at most {MostVersions} versions.");
                var entry = EntryRows.Find(connection, id)!;
                if (seen is { } version && version != entry.Version)
                    throw new DeskException(
                        DeskProblem.Changed,
                        "The entry changed since it was read, and nothing was written. Look at it again, and write what still holds."
                    );
                erase?.Invoke(connection);
                EntryRows.Insert(connection, id, make(entry, entry.Version + 1));
                return true;
            },
            forgets: erase is not null
        );

    private static string Body(EntryKind kind, DeskSubject subject, string body)
    {
        if (kind != EntryKind.Candidacy)
            return "";
        var code = DeskText.Checked("the body", body, LongestBody);
        return code.Length > 0 && subject.Kind == "state"
            ? code
            : throw new DeskException(DeskProblem.Refused, "A candidacy needs a state and the body that it stands for.");
    }

    private static List<StoredEntry> Sorted(IEnumerable<StoredEntry> entries) =>
        [.. entries.OrderByDescending(e => e.Versions[^1].WrittenAt).ThenBy(e => e.Id.ToString(), StringComparer.Ordinal)];
}
