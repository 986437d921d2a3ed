using Placard.Rooms.States;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Editions;

/// <summary>The tables of all states, their seats and their groups.</summary>
internal static class WholeStateTables
{
    private static readonly string[] Groups5 = [.. RegionalGroupForms.All.Select(g => g.ToCode())];

    // What the program itself brings, whatever an edition was built from.
    private static readonly SourceDescription Register = new(
        new SourceCode("placard"),
        "Register of states and groups",
        "Placard",
        "src/Placard.Record/States",
        "Facts in the project's own form, under the Apache License 2.0.",
        "placard-facts",
        2
    );

    public static WholeTable States { get; } =
        new(
            "states",
            "All states",
            "Every member, observer and former state, with its codes and its names in six languages.",
            StateTables.States.From((OpenEdition edition) => StateList.Of(edition, new StateListQuery(null))),
            edition => [Register, .. edition.SourcesOf(HeldThing.StateNames)]
        )
        {
            Key = ["code"],
        };

    public static WholeTable Seats { get; } =
        new(
            "seats",
            "All seats",
            "Every term of a state in a seat of a body, as far as the edition knows the seats.",
            Table<OpenEdition>.Of(
                edition => Body.All.SelectMany(edition.Seats.Of),
                new("body", "Code of the body", (_, term) => term.Body.Code) { Words = VoteListTable.Codes },
                new("state", "Code of the state", (_, term) => term.State),
                new("name", "Short name of the state", (edition, term) => edition.States.Find(term.State)?.Name),
                new("group", "Regional group whose seat it is", (_, term) => term.Group.ToCode()) { Words = Groups5 },
                new("from", "First day of the term", (_, term) => term.Days.From),
                new("to", "Last day of the term", (_, term) => term.Days.To),
                new("note", "What should be known of it", (_, term) => term.Note)
            ),
            edition => edition.SourcesOf(HeldThing.Seats)
        )
        {
            Links = [new("state", "states", "code")],
        };

    public static WholeTable Groups { get; } =
        new(
            "groups",
            "All groups",
            "The groups of states whose membership is dated: the five regional groups, and political ones.",
            Table<OpenEdition>.Of(
                _ => StateGroups.All,
                new("group", "Code of the group", (_, g) => g.Code),
                new("name", "Its name", (_, g) => g.FullName),
                new("kind", "regional or political", (_, g) => g.Kind.ToWord())
                {
                    Words = VoteListTable.WordsOf<StateGroupKind>(kind => kind.ToWord()),
                },
                new("note", "What should be known of its dates", (_, g) => g.Note)
            ),
            _ => [Register]
        )
        {
            Key = ["group"],
        };

    public static WholeTable Memberships { get; } =
        new(
            "memberships",
            "All memberships of groups",
            "Every stretch of days that a state spent in a group; empty days are as far back as the record goes, or still.",
            Table<OpenEdition>.OfGroups(
                _ => StateGroups.All,
                [new Column<OpenEdition, StateGroup>("group", "Code of the group", (_, g) => g.Code)],
                (_, g) => g.Memberships,
                new Column<OpenEdition, GroupMembership>("state", "Code of the state", (_, m) => m.State),
                new("from", "Day it joined, as exactly as known", (_, m) => m.From),
                new("to", "Last day, as exactly as known", (_, m) => m.To),
                new("from_source", "Where the dates are from", (_, m) => m.Source),
                new("as_of", "Day or year to which they are known to hold", (_, m) => m.AsOf)
            ),
            _ => [Register]
        )
        {
            Links = [new("group", "groups", "group"), new("state", "states", "code")],
        };
}
