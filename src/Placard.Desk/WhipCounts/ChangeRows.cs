using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.WhipCounts;

/// <summary>The rows of the table <c>count_change</c>, and the version of a count that they make.</summary>
internal static class ChangeRows
{
    private static readonly (StoredChangeKind Kind, string Word)[] Kinds =
    [
        (StoredChangeKind.Added, "added"),
        (StoredChangeKind.Withdrawn, "withdrawn"),
        (StoredChangeKind.Redacted, "redacted"),
        (StoredChangeKind.Revised, "revised"),
    ];

    /// <summary>Refuses to go on from a version that is no longer that of the count; the row of the count is locked already.</summary>
    /// <exception cref="DeskException">Others changed the count meanwhile.</exception>
    public static void See(DbConnection connection, DeskId id, int? seen)
    {
        if (
            seen is not { } version
            || connection.Rows("SELECT version FROM whip_count WHERE id = @id", row => row.GetInt32(0), ("id", id.ToString()))[0] == version
        )
            return;
        throw new DeskException(
            DeskProblem.Changed,
            "The whip count changed since it was read, and nothing was written. Look at it again, and write what still holds."
        )
        {
            Changes = Since(connection, id, version),
        };
    }

    /// <summary>Gives the count a new version.</summary>
    public static void Add(
        DbConnection connection,
        DeskId id,
        StoredChangeKind kind,
        (int First, int Last) entries,
        string by,
        DateTimeOffset at,
        string words = ""
    )
    {
        connection.Run("UPDATE whip_count SET version = version + 1 WHERE id = @id", ("id", id.ToString()));
        connection.Run(
            """
            INSERT INTO count_change (count_id, version, kind, first_no, last_no, words, written_by, written_at)
            SELECT id, version, @kind, @first, @last, @words, @by, @at FROM whip_count WHERE id = @id
            """,
            ("id", id.ToString()),
            ("kind", Kinds.Single(k => k.Kind == kind).Word),
            ("first", entries.First),
            ("last", entries.Last),
            ("words", words),
            ("by", by),
            ("at", DeskText.Of(at))
        );
    }

    private static List<StoredChange> Since(DbConnection connection, DeskId id, int version) =>
        connection.Rows(
            "SELECT version, kind, first_no, last_no, words, written_by, written_at FROM count_change WHERE count_id = @id AND version > "
                + "@version ORDER BY version",
            row => new StoredChange(
                row.GetInt32(0),
                Kinds.Single(k => k.Word == row.GetString(1)).Kind,
                row.GetInt32(2),
                row.GetInt32(3),
                row.GetString(4),
                row.GetString(5),
                DeskText.Time(row.GetString(6))
            ),
            ("id", id.ToString()),
            ("version", version)
        );
}
