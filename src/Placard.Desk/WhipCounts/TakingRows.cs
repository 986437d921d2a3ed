using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.WhipCounts;

/// <summary>The rows of the table <c>taken_count</c>.</summary>
internal static class TakingRows
{
    public static List<KeptTaking> Of(DbConnection connection, CountId id) => connection.Rows(
        "SELECT taken_no, entries, chance, yes, no, abstain, absent, edition, taken_by, taken_at FROM taken_count WHERE count_id = @id ORDER BY taken_no",
        row => new KeptTaking(
            row.GetInt32(0),
            new TakenCount(row.GetInt32(1), row.GetDouble(2), new Tally(row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6)), row.GetString(7)),
            row.GetString(8), DeskText.Time(row.GetString(9))),
        ("id", id.ToString()));

    public static void Insert(DbConnection connection, CountId id, KeptTaking taking) => connection.Run(
        """
        INSERT INTO taken_count (count_id, taken_no, entries, chance, yes, no, abstain, absent, edition, taken_by, taken_at)
        VALUES (@id, @number, @entries, @chance, @yes, @no, @abstain, @absent, @edition, @by, @at)
        """,
        ("id", id.ToString()), ("number", taking.Number), ("entries", taking.Count.Entries), ("chance", taking.Count.Chance),
        ("yes", taking.Count.Likeliest.Yes), ("no", taking.Count.Likeliest.No), ("abstain", taking.Count.Likeliest.Abstain),
        ("absent", taking.Count.Likeliest.NotVoting ?? 0), ("edition", taking.Count.Edition), ("by", taking.TakenBy), ("at", DeskText.Of(taking.TakenAt)));
}
