using System.Collections.Frozen;
using Placard.Record.Tables;
using Placard.Record.Writing;

namespace Placard.Record.States.Groups;

/// <summary>Every group the record knows: the five regional groups, and the political groups whose membership can be dated. docs/groups.md
/// says which are left out and why.</summary>
public static class StateGroups
{
    /// <summary>Every group, regional ones first.</summary>
    public static IReadOnlyList<StateGroup> All { get; } = [.. RegionalGroupForms.All.Select(Regional), .. Political()];

    private static readonly FrozenDictionary<string, StateGroup> ByName = All.SelectMany(g =>
            new[] { g.Code, g.Name, g.FullName }.Select(name => (Name: name, Group: g))
        )
        .Concat(
            EmbeddedTable
                .Rows(typeof(StateGroups), "other-names.csv")
                .Select(row => (Name: row[1], Group: All.First(g => g.Code == row[0])))
        )
        .DistinctBy(pair => NameKey.Of(pair.Name))
        .ToFrozenDictionary(pair => NameKey.Of(pair.Name), pair => pair.Group, StringComparer.Ordinal);

    /// <summary>Every name in use, as it is written.</summary>
    internal static IEnumerable<string> Names =>
        All.SelectMany(g => new[] { g.Name, g.FullName, g.Code })
            .Concat(EmbeddedTable.Rows(typeof(StateGroups), "other-names.csv").Select(row => row[1]))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The group of a code or of any name in use, or null; case, accents, blanks and punctuation aside.</summary>
    public static StateGroup? Find(string? text) => text is null ? null : ByName.GetValueOrDefault(NameKey.Of(text));

    private static StateGroup Regional(RegionalGroup group) =>
        new(
            group.ToCode(),
            group.ToName(),
            group.ToName(),
            StateGroupKind.Regional,
            "The groups of today’s shape are those of General Assembly resolution 1991 (XVIII) of 1963; for earlier years "
                + "they are the reader’s convenience.",
            [.. StateRegister.Default.All.Where(state => !state.CarriedOnBy.IsKnown).SelectMany(state => InGroup(state, group))]
        );

    // A state without a seat is in no regional group, whatever the table of groups leaves open.
    private static IEnumerable<GroupMembership> InGroup(State state, RegionalGroup group) =>
        from spell in state.Groups
        where spell.Group == @group
        from seat in state.Membership
        let @from = Later(spell.Days.From, seat.From)
        let to = Earlier(spell.Days.To, seat.To)
        where @from is null || to is null || @from <= to
        select new GroupMembership(state.Code, DateOf(@from), DateOf(to), "Register of states", default);

    private static DateOnly? Later(DateOnly? one, DateOnly? other) =>
        one is null ? other
        : other is null || one > other ? one
        : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null ? other
        : other is null || one < other ? one
        : other;

    private static IEnumerable<StateGroup> Political()
    {
        var members = EmbeddedTable
            .Rows(typeof(StateGroups), "members.csv")
            .ToLookup(
                row => row[0],
                row => new GroupMembership(StateCode.Parse(row[1]), DateOf(row[2]), DateOf(row[3]), row[4], DateOf(row[5]))
            );
        return EmbeddedTable
            .Rows(typeof(StateGroups), "groups.csv")
            .Select(row => new StateGroup(row[0], row[1], row[2], StateGroupKind.Political, row[3], [.. members[row[0]]]));
    }

    private static PartialDate DateOf(DateOnly? day) => day is { } known ? PartialDate.From(known) : default;

    private static PartialDate DateOf(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
