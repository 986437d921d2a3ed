namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>What can be counted in a roll call: a side, the margin, one of only so many, a share of the Council.</summary>
internal static class CountTemplates
{
    public static IReadOnlyList<Template> All { get; } =
    [
        new("count", "states on a side", StatesOnASide),
        new("margin", "more for than against", Margin),
        new("only-n", "one of only so many", OneOfOnly),
        new("only-n", "the only one", TheOnlyOne),
        new("only-n", "nobody", Nobody),
        new("share", "half of the Council", HalfOfTheCouncil),
    ];

    private static Drawn? StatesOnASide(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls) is not { } vote)
            return null;
        var (ballot, act) = ground.Pick([(Ballot.Yes, "voted for"), (Ballot.No, "voted against"), (Ballot.Abstain, "abstained on")]);
        var count = vote.Ballots.CountOf(ballot);
        return count < 2
            ? null
            : new Drawn(
                $"{{0}} states {act} {{1}}.",
                RecordOf(vote),
                new Blank("number", Written.Number(count), Written.AllOf(ground.Near(count, 2))),
                new Blank("symbol", Written.Document(vote, ground.Either()))
            );
    }

    private static Drawn? Margin(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls.Where(v => v.Tally!.Value.Margin > 1)) is not { } vote)
            return null;
        var margin = vote.Tally!.Value.Margin;
        return new Drawn(
            "{0} more states voted for {1} than against it.",
            RecordOf(vote),
            new Blank("number", Written.Number(margin), Written.AllOf(ground.Near(margin, 2))),
            new Blank("symbol", Written.Document(vote, ground.Either()))
        );
    }

    private static Drawn? OneOfOnly(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls.Where(v => v.Tally!.Value.No is > 1 and < 10)) is not { } vote)
            return null;
        var against = vote.Ballots.Who(Ballot.No).ToList();
        return new Drawn(
            "{0} was one of only {1} states that voted against {2}.",
            $"{RecordOf(vote)}; no: {string.Join(' ', against)}",
            new Blank("state", Written.State(ground.Pick(against)), Written.States(ground.Some(NotAgainst(vote), 3))),
            new Blank("number", Written.InWords(against.Count), [.. ground.Near(against.Count, 2).Select(Written.InWords)]),
            new Blank("symbol", Written.Document(vote, ground.Either()))
        );
    }

    private static Drawn? TheOnlyOne(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls.Where(v => v.Tally!.Value.No == 1)) is not { } vote)
            return null;
        var state = vote.Ballots.Who(Ballot.No).Single();
        return new Drawn(
            "Only {0} voted against {1}.",
            $"{RecordOf(vote)}; no: {state}",
            new Blank("state", Written.State(state), Written.States(ground.Some(NotAgainst(vote), 3))),
            new Blank("symbol", Written.Document(vote, ground.Either()), OthersWith(ground, vote, no => no > 1))
        );
    }

    private static Drawn? Nobody(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls.Where(v => v.Tally!.Value.No == 0)) is not { } vote)
            return null;
        return new Drawn(
            "No state voted against {0}.",
            RecordOf(vote),
            new Blank("symbol", Written.Document(vote, spoken: false), OthersWith(ground, vote, no => no > 0))
        );
    }

    private static Drawn? HalfOfTheCouncil(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls.Where(v => v.Body == Body.HumanRightsCouncil)) is not { } vote)
            return null;
        var members = ground.Edition.Seats.On(Body.HumanRightsCouncil, vote.Date.Earliest).Count;
        var half = vote.Tally!.Value.Yes * 2;
        var (right, wrong) = half < members ? ("less", "more") : ("more", "less");
        return members == 0 || half == members
            ? null
            : new Drawn(
                "{0} than half of the members of the Human Rights Council voted for {1}.",
                $"{RecordOf(vote)}; {members} members",
                new Blank("share", right, [wrong]),
                new Blank("symbol", Written.Document(vote, spoken: false))
            );
    }

    private static IEnumerable<StateCode> NotAgainst(VoteEvent vote) =>
        vote.Ballots.Who(Ballot.Yes).Concat(vote.Ballots.Who(Ballot.Abstain));

    private static IReadOnlyList<string> OthersWith(Ground ground, VoteEvent vote, Func<int, bool> against) =>
        [
            .. ground
                .Some(ground.RollCalls.Where(v => v.Body == vote.Body && against(v.Tally!.Value.No)), 3)
                .Select(v => Written.Document(v, spoken: false)),
        ];

    private static string RecordOf(VoteEvent vote) => $"{Written.SymbolOf(vote)}; {vote.Tally}";
}
