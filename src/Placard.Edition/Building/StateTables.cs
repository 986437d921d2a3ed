using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Building;

/// <summary>Writes the states and all that is dated about them.</summary>
internal static class StateTables
{
    public static void Write(SqliteConnection connection, EditionContent content, StateColumns columns)
    {
        var register = content.States.ToDictionary(s => s.Code);
        using (var table = new TableWriter(connection, "state", "code column_no name standing iso2 m49 cow carried_on_by note"))
        {
            foreach (var code in columns.States)
            {
                // A code that the register does not know keeps its ballots, and its code for a name.
                var s =
                    register.GetValueOrDefault(code)
                    ?? new State
                    {
                        Code = code,
                        Name = code.ToString(),
                        Standing = StateStanding.Other,
                    };
                table.Add(
                    code.ToString(),
                    columns.Of(code) + 1,
                    s.Name,
                    StoredWords.Standing.Of(s.Standing),
                    s.Iso2,
                    s.M49,
                    s.Cow,
                    TableWriter.OrNull(s.CarriedOnBy.ToString()),
                    s.Note
                );
            }
        }
        var states = content.States.OrderBy(s => s.Code).ToArray();
        WriteMemberships(connection, states);
        WriteFormerNames(connection, states);
        WriteGroups(connection, states);
        WriteLinks(connection, states);
        WriteNames(connection, content);
    }

    private static void WriteMemberships(SqliteConnection connection, IEnumerable<State> states)
    {
        using var table = new TableWriter(connection, "state_membership", "state spell_no first_day last_day");
        foreach (var state in states)
        {
            foreach (var (no, spell) in state.Membership.Index())
                table.Add(state.Code.ToString(), no + 1, TableWriter.Stored(spell.From), TableWriter.Stored(spell.To));
        }
    }

    private static void WriteFormerNames(SqliteConnection connection, IEnumerable<State> states)
    {
        using var table = new TableWriter(connection, "state_former_name", "state name_no name first_day last_day");
        foreach (var state in states)
        {
            foreach (var (no, name) in state.FormerNames.Index())
                table.Add(state.Code.ToString(), no + 1, name.Name, TableWriter.Stored(name.Days.From), TableWriter.Stored(name.Days.To));
        }
    }

    private static void WriteGroups(SqliteConnection connection, IEnumerable<State> states)
    {
        using var table = new TableWriter(connection, "state_group", "state spell_no regional_group first_day last_day");
        foreach (var state in states)
        {
            foreach (var (no, spell) in state.Groups.Index())
            {
                table.Add(
                    state.Code.ToString(),
                    no + 1,
                    TableWriter.OrNull(spell.Group.ToCode()),
                    TableWriter.Stored(spell.Days.From),
                    TableWriter.Stored(spell.Days.To)
                );
            }
        }
    }

    private static void WriteLinks(SqliteConnection connection, IEnumerable<State> states)
    {
        using var table = new TableWriter(connection, "state_link", "state kind other");
        foreach (var state in states)
        {
            foreach (var other in state.Predecessors.Distinct().Order())
                table.Add(state.Code.ToString(), "predecessor", other.ToString());
            foreach (var other in state.Successors.Distinct().Order())
                table.Add(state.Code.ToString(), "successor", other.ToString());
        }
    }

    private static void WriteNames(SqliteConnection connection, EditionContent content)
    {
        var rank = content.Sources.ToDictionary(s => s.Code, s => s.Rank);
        using var table = new TableWriter(connection, "state_name", "state language name_no name source file locator as_of");
        foreach (
            var names in content
                .StateNames.Distinct()
                .GroupBy(n => (n.State, n.Language))
                .OrderBy(g => g.Key.State)
                .ThenBy(g => g.Key.Language, StringComparer.Ordinal)
        )
        {
            var inOrder = names
                .OrderBy(n => rank[n.Origin.Source])
                .ThenBy(n => n.Origin)
                .ThenBy(n => n.Origin.AsOf)
                .ThenBy(n => n.Name, StringComparer.Ordinal);
            foreach (var (no, n) in inOrder.Index())
            {
                table.Add(
                    n.State.ToString(),
                    n.Language,
                    no + 1,
                    n.Name,
                    n.Origin.Source.ToString(),
                    n.Origin.File,
                    n.Origin.Locator,
                    TableWriter.Stored(n.Origin.AsOf)
                );
            }
        }
    }
}
