using System.Globalization;
using Placard.Record.Tables;

namespace Placard.Record.States;

/// <summary>Reads the tables of states that are compiled into the program.</summary>
internal static class StateTables
{
    /// <summary>A spelling, and the code it stands for on some days.</summary>
    public readonly record struct Spelling(string Text, StateCode Code, DateRange Days);

    /// <summary>Every state, in code order.</summary>
    public static IReadOnlyList<State> States()
    {
        var names = EmbeddedTable.Rows(typeof(StateTables), "names.csv").ToLookup(r => r[0], r => new DatedName(r[1], Days(r[2], r[3])));
        var groups = EmbeddedTable
            .Rows(typeof(StateTables), "groups.csv")
            .ToLookup(r => r[0], r => new GroupPeriod(Group(r[1]), Days(r[2], r[3])));
        return [.. EmbeddedTable.Rows(typeof(StateTables), "states.csv").Select(row => Read(row, names, groups)).OrderBy(s => s.Code)];
    }

    /// <summary>The rows of <c>spellings.csv</c> or <c>codes.csv</c>.</summary>
    public static IEnumerable<Spelling> Spellings(string file) =>
        EmbeddedTable.Rows(typeof(StateTables), file).Select(r => new Spelling(r[0], StateCode.Parse(r[1]), Days(r[2], r[3])));

    /// <summary>The rows of <c>asked.csv</c>: names that readers use and no source does.</summary>
    public static IEnumerable<KeyValuePair<string, StateCode>> Asked() =>
        EmbeddedTable.Rows(typeof(StateTables), "asked.csv").Select(r => KeyValuePair.Create(r[0], StateCode.Parse(r[1])));

    private static State Read(string[] row, ILookup<string, DatedName> names, ILookup<string, GroupPeriod> groups) =>
        new()
        {
            Code = StateCode.Parse(row[0]),
            Iso2 = NullIfEmpty(row[1]),
            M49 = NullIfEmpty(row[2]),
            Cow = row[3].Length == 0 ? null : int.Parse(row[3], CultureInfo.InvariantCulture),
            Standing = Enum.Parse<StateStanding>(row[4], ignoreCase: true),
            Name = row[5],
            Membership = [.. Words(row[6]).Select(spell => spell.Split('/')).Select(ends => Days(ends[0], ends[1]))],
            CarriedOnBy = row[7].Length == 0 ? default : StateCode.Parse(row[7]),
            Predecessors = [.. Words(row[8]).Select(StateCode.Parse)],
            Successors = [.. Words(row[9]).Select(StateCode.Parse)],
            Note = NullIfEmpty(row[10]),
            FormerNames = [.. names[row[0]]],
            Groups = [.. groups[row[0]]],
        };

    // A table may know an end only to the month or the year: then the stretch begins on its first day, or ends on its last.
    private static DateRange Days(string from, string to) =>
        new(from.Length == 0 ? null : PartialDate.Parse(from).Earliest, to.Length == 0 ? null : PartialDate.Parse(to).Latest);

    private static RegionalGroup Group(string code) =>
        RegionalGroupForms.TryParse(code, out var group) ? group : throw new InvalidDataException($"“{code}” is no regional group.");

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
