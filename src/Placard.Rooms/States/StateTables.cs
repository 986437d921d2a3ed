using Placard.Rooms.Votes;

namespace Placard.Rooms.States;

/// <summary>The tables of states, and of what one state did.</summary>
public static class StateTables
{
    /// <summary>States, one a row.</summary>
    public static Table<StateList> States { get; } =
        Table<StateList>.Of<StateLine>(
            list => list.All,
            new("code", "ISO 3166-1 alpha-3, or the code of a former state", (_, line) => line.State.Code),
            new("name", "Short name in English", (_, line) => line.State.Name),
            new("iso2", "ISO 3166-1 alpha-2", (_, line) => line.State.Iso2),
            new("m49", "M49 code of the United Nations Statistics Division", (_, line) => line.State.M49),
            new("cow", "Correlates of War country code", (_, line) => line.State.Cow),
            new("standing", "member, observer, former or other", (_, line) => line.State.Standing.ToWord()),
            new("group", "Regional group, the last one of a former state", (_, line) => line.Group.ToCode()),
            new(
                "member_since",
                "First day of membership",
                (_, line) => line.State.Membership.Count == 0 ? (DateOnly?)null : line.State.Membership[0].From
            ),
            new(
                "member_until",
                "Last day of membership, where it ended",
                (_, line) => line.State.Membership.Count == 0 ? (DateOnly?)null : line.State.Membership[^1].To
            ),
            new(
                "carried_on_by",
                "State that carries on its seat, under which its ballots are listed",
                (_, line) => line.State.CarriedOnBy.ToString()
            ),
            new("predecessors", "States it came from", (_, line) => string.Join(' ', line.State.Predecessors)),
            new("successors", "States that came from it", (_, line) => string.Join(' ', line.State.Successors)),
            new("roll_calls", "Roll calls it is on the list of, without quarantined ones", (_, line) => line.RollCalls),
            NameIn("ar", "Arabic"),
            NameIn("en", "English"),
            NameIn("es", "Spanish"),
            NameIn("fr", "French"),
            NameIn("ru", "Russian"),
            NameIn("zh", "Chinese")
        );

    /// <summary>What one state did, a body a row.</summary>
    public static Table<StateProfile> RollCalls { get; } =
        Table<StateProfile>.Of<BodyCount>(
            profile => profile.RollCalls,
            new("state", "Code of the state", (profile, _) => profile.State.Code),
            new("body", "Code of the body", (_, count) => count.Body.Code),
            new("roll_calls", "Roll calls it is on the list of, without quarantined ones", (_, count) => count.RollCalls),
            new("yes", "Of these, those with a yes", (_, count) => count[Ballot.Yes]),
            new("no", "Of these, those with a no", (_, count) => count[Ballot.No]),
            new("abstain", "Of these, those on which it abstained", (_, count) => count[Ballot.Abstain]),
            new(
                "not_voting",
                "Of these, those on which it did not vote; empty where the sources of the body do not list who did not",
                (_, count) => count.NotVoting
            ),
            new("unknown", "Of these, those with a mark that cannot be read", (_, count) => count[Ballot.Unknown])
        );

    private static Column<StateList, StateLine> NameIn(string language, string name) =>
        new("name_" + language, $"Short name in {name}", (list, line) => list.NameOf(line.State.Code, language));
}
