using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.WhipCounts;

/// <summary>The rows of the table <c>taken_count</c>.</summary>
internal static class SnapshotRows
{
    public static List<StoredSnapshot> Of(DbConnection connection, DeskId id) =>
        connection.Rows(
            "SELECT taken_no, entries, chance, yes, no, abstain, absent, edition, taken_by, taken_at FROM taken_count WHERE count_id = "
                + "@id ORDER BY taken_no",
            row => new StoredSnapshot(
                row.GetInt32(0),
                new Snapshot(
                    row.GetInt32(1),
                    row.GetDouble(2),
                    new Tally(row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6)),
                    row.GetString(7)
                ),
                row.GetString(8),
                DeskText.Time(row.GetString(9))
            ),
            ("id", id.ToString())
        );

    public static void Insert(DbConnection connection, DeskId id, StoredSnapshot snapshot) =>
        connection.Run(
            """
            INSERT INTO taken_count (count_id, taken_no, entries, chance, yes, no, abstain, absent, edition, taken_by, taken_at)
            VALUES (@id, @number, @entries, @chance, @yes, @no, @abstain, @absent, @edition, @by, @at)
            """,
            ("id", id.ToString()),
            ("number", snapshot.Number),
            ("entries", snapshot.Count.Entries),
            ("chance", snapshot.Count.Chance),
            ("yes", snapshot.Count.Likeliest.Yes),
            ("no", snapshot.Count.Likeliest.No),
            ("abstain", snapshot.Count.Likeliest.Abstain),
            ("absent", snapshot.Count.Likeliest.NotVoting ?? 0),
            ("edition", snapshot.Count.Edition),
            ("by", snapshot.TakenBy),
            ("at", DeskText.Of(snapshot.TakenAt))
        );
}
