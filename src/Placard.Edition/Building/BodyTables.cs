using Microsoft.Data.Sqlite;

namespace Placard.Edition.Building;

/// <summary>Writes the bodies and the terms of states in them.</summary>
internal static class BodyTables
{
    public static void Write(SqliteConnection connection, EditionContent content)
    {
        using (var table = new TableWriter(connection, "body", "code name short_name since until seats"))
        {
            foreach (var b in Body.All.Order())
                table.Add(b.Code, b.Name, b.ShortName, b.Since, b.Until, b.Seats);
        }
        using var terms = new TableWriter(
            connection,
            "seat_term",
            "body state term_no regional_group first_day last_day note source file locator as_of"
        );
        foreach (var seat in content.Terms.GroupBy(t => (t.Body, t.State)).OrderBy(g => g.Key.Body).ThenBy(g => g.Key.State))
        {
            var inOrder = seat.OrderBy(t => t.Days.From)
                .ThenBy(t => t.Days.To)
                .ThenBy(t => t.Group)
                .ThenBy(t => t.Origin)
                .ThenBy(t => t.Note, StringComparer.Ordinal);
            foreach (var (no, t) in inOrder.Index())
            {
                terms.Add(
                    t.Body.Code,
                    t.State.ToString(),
                    no + 1,
                    TableWriter.OrNull(t.Group.ToCode()),
                    TableWriter.Stored(t.Days.From),
                    TableWriter.Stored(t.Days.To),
                    t.Note,
                    t.Origin.Source.ToString(),
                    t.Origin.File,
                    t.Origin.Locator,
                    TableWriter.Stored(t.Origin.AsOf)
                );
            }
        }
    }
}
