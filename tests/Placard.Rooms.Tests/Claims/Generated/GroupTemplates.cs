namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>How the members of a group voted in the Council, by who belonged to it on the day.</summary>
internal static class GroupTemplates
{
    private static readonly (Ballot Ballot, string Act)[] Acts =
    [
        (Ballot.Yes, "voted in favour of"),
        (Ballot.No, "voted against"),
        (Ballot.Abstain, "abstained on"),
    ];

    public static IReadOnlyList<Template> All { get; } =
    [new("group", "so many of a regional group", SoManyOfARegionalGroup), new("group", "all of a group", AllOfAGroup)];

    private static Drawn? SoManyOfARegionalGroup(Ground ground)
    {
        if (ground.PickOrNone(OfCouncil(ground)) is not { } vote)
            return null;
        var group = ground.Pick(RegionalGroupForms.All);
        var seats = ground.Edition.Seats.On(Body.HumanRightsCouncil, vote.Date.Earliest).Where(t => t.Group == group).ToList();
        var (ballot, act) = ground.Pick(Acts);
        var count = seats.Count(t => vote.Ballots[t.State] == ballot);
        // A state that did not vote, or a seat that was empty, leaves open what “of the members” counts.
        if (count < 2 || count == seats.Count || seats.Exists(t => vote.Ballots[t.State] is Ballot.None or Ballot.NotVoting))
            return null;
        return new Drawn(
            $"{{0}} of the {Written.Number(seats.Count)} members from the {group.ToName()} {{1}} {{2}}.",
            $"{Written.SymbolOf(vote)}; {group.ToCode()}; {ballot.ToWord()} {Written.Number(count)}",
            new Blank("number", Written.Number(count), Written.AllOf(ground.Near(count, 2).Where(n => n < seats.Count))),
            new Blank("ballot", act, OtherActs(ground, b => seats.Count(t => vote.Ballots[t.State] == b) != count)),
            new Blank("symbol", Written.Document(vote, ground.Either()))
        );
    }

    private static Drawn? AllOfAGroup(Ground ground)
    {
        if (ground.PickOrNone(OfCouncil(ground)) is not { } vote)
            return null;
        var group = ground.Pick(StateGroups.All);
        var members = group.On(vote.Date.Earliest).Where(s => vote.Ballots[s] != Ballot.None).ToList();
        if (members.Count < 3 || members.Select(s => vote.Ballots[s]).Distinct().Count() != 1)
            return null;
        var (ballot, act) = Acts.FirstOrDefault(a => a.Ballot == vote.Ballots[members[0]]);
        return act is null
            ? null
            : new Drawn(
                $"All members of the Human Rights Council that belong to {{0}} {{1}} {{2}}.",
                $"{Written.SymbolOf(vote)}; {group.Code}: {string.Join(' ', members)}; {ballot.ToWord()}",
                new Blank("group", Called(group), [.. OtherGroups(ground, vote, ballot).Select(Called)]),
                new Blank("ballot", act, OtherActs(ground, b => b != ballot)),
                new Blank("symbol", Written.Document(vote, ground.Either()))
            );
    }

    private static IReadOnlyList<StateGroup> OtherGroups(Ground ground, VoteEvent vote, Ballot ballot) =>
        ground.Some(
            StateGroups.All.Where(g =>
                g.On(vote.Date.Earliest).Any(s => vote.Ballots[s] is not (Ballot.None or Ballot.NotVoting) && vote.Ballots[s] != ballot)
            ),
            3
        );

    private static IReadOnlyList<string> OtherActs(Ground ground, Func<Ballot, bool> isFalse) =>
        ground.Some(Acts.Where(a => isFalse(a.Ballot)).Select(a => a.Act), 2);

    private static IEnumerable<VoteEvent> OfCouncil(Ground ground) => ground.RollCalls.Where(v => v.Body == Body.HumanRightsCouncil);

    private static string Called(StateGroup group) =>
        group.Name.StartsWith("The ", StringComparison.Ordinal) ? "t" + group.Name[1..]
        : group.Name.EndsWith("States", StringComparison.Ordinal) ? "the Group of " + group.Name
        : group.Name.All(char.IsUpper) ? group.Name
        : "the " + group.Name;
}
