using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.WatchLists;

/// <summary>The rows of the table <c>seen_things</c>.</summary>
internal static class SeenRows
{
    // Fewer than any database has parameters for a statement.
    private const int AtOnce = 400;

    /// <summary>Waits until nobody else writes or removes such rows, and keeps others from it.</summary>
    public static void TakeTurn(DbConnection connection) => connection.Run("UPDATE watch_turn SET turn = turn + 1");

    /// <summary>Writes a row where there is none yet; gives its hash.</summary>
    public static string Write(DbConnection connection, SeenThings things)
    {
        connection.Run(
            "INSERT INTO seen_things (hash, things) VALUES (@hash, @things) ON CONFLICT (hash) DO NOTHING",
            ("hash", things.Hash),
            ("things", things.ToBytes())
        );
        return things.Hash;
    }

    /// <summary>Removes the rows that no item names any more.</summary>
    public static void RemoveUnused(DbConnection connection) =>
        connection.Run(
            """
            DELETE FROM seen_things WHERE NOT EXISTS (SELECT 1 FROM watch_item WHERE seen = hash)
                AND NOT EXISTS (SELECT 1 FROM watch_item WHERE mailed = hash)
            """
        );

    public static Dictionary<string, SeenThings> Of(DbConnection connection, IReadOnlyCollection<string> hashes)
    {
        var found = new Dictionary<string, SeenThings>(hashes.Count, StringComparer.Ordinal);
        foreach (var some in hashes.Chunk(AtOnce))
        {
            var names = string.Join(", ", some.Select((_, i) => $"@h{i}"));
            (string, object)[] values = [.. some.Select((hash, i) => ($"h{i}", (object)hash))];
            foreach (
                var (hash, things) in connection.Rows(
                    $"SELECT hash, things FROM seen_things WHERE hash IN ({names})",
                    row => (row.GetString(0), SeenThings.From(row.GetFieldValue<byte[]>(1))),
                    values
                )
            )
                found[hash] = things;
        }
        return found;
    }
}
