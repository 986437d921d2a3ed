namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>How states voted, and whether they did.</summary>
internal static class BallotTemplates
{
    private static readonly Ballot[] Cast = [Ballot.Yes, Ballot.No, Ballot.Abstain];

    public static IReadOnlyList<Template> All { get; } =
    [
        new("ballot", "one state", OneState),
        new("ballot", "two states", TwoStates),
        new("ballot", "all against", AllAgainst),
        new("ballot", "day and ballot", DayAndBallot),
        new("voted", "did not vote", DidNotVote),
    ];

    private static Drawn? OneState(Ground ground)
    {
        if (VoteAndState(ground) is not { } found)
            return null;
        var (vote, state, ballot) = found;
        var spoken = ground.Either();
        var elsewhere = ground
            .Some(ground.RollCalls.Where(v => v.Body == vote.Body), 60)
            .Where(v => Cast.Contains(v.Ballots[state]) && v.Ballots[state] != ballot);
        return new Drawn(
            "{0} {1} {2}.",
            RecordOf(vote, state),
            new Blank("state", Written.State(state), Written.States(ground.Some(Others(vote, ballot), 3))),
            new Blank("ballot", Act(ballot), [.. Cast.Where(b => b != ballot).Select(Act)]),
            new Blank("symbol", Written.Document(vote, spoken), [.. elsewhere.Take(3).Select(v => Written.Document(v, spoken))])
        );
    }

    private static Drawn? TwoStates(Ground ground)
    {
        if (VoteAndState(ground) is not { } found)
            return null;
        var (vote, first, ballot) = found;
        var like = vote.Ballots.Who(ballot).Where(s => s != first).ToList();
        if (like.Count == 0)
            return null;
        var second = ground.Pick(like);
        return new Drawn(
            "{0} and {1} both {2} {3}.",
            $"{RecordOf(vote, first)}; {RecordOf(vote, second)}",
            new Blank("state", Written.State(first), Written.States(ground.Some(Others(vote, ballot), 3))),
            new Blank("state", Written.State(second), Written.States(ground.Some(Others(vote, ballot), 3))),
            new Blank("ballot", Act(ballot), [.. Cast.Where(b => b != ballot).Select(Act)]),
            new Blank("symbol", Written.Document(vote, ground.Either()))
        );
    }

    private static Drawn? AllAgainst(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls) is not { } vote)
            return null;
        var against = vote.Ballots.Who(Ballot.No).ToList();
        if (against.Count is < 2 or > 8)
            return null;
        var wrong = Written.States(ground.Some(Others(vote, Ballot.No), 3));
        var names = Enumerable.Range(0, against.Count - 1).Select(i => $"{{{i}}}");
        return new Drawn(
            $"{string.Join(", ", names)} and {{{against.Count - 1}}} voted against {{{against.Count}}}.",
            $"{Written.SymbolOf(vote)}; no: {string.Join(' ', against)}",
            [
                .. against.Select(s => new Blank("state", Written.State(s), wrong)),
                new Blank("symbol", Written.Document(vote, ground.Either())),
            ]
        );
    }

    private static Drawn? DayAndBallot(Ground ground)
    {
        if (VoteAndState(ground) is not { } found)
            return null;
        var (vote, state, ballot) = found;
        return new Drawn(
            "On {0} {1} {2} {3}.",
            RecordOf(vote, state),
            new Blank("day", Written.Day(vote.Date), DecisionTemplates.OtherDays(ground, vote.Date.Earliest)),
            new Blank("state", Written.State(state), Written.States(ground.Some(Others(vote, ballot), 3))),
            new Blank("ballot", Act(ballot), [.. Cast.Where(b => b != ballot).Select(Act)]),
            new Blank("symbol", Written.Document(vote, ground.Either()))
        );
    }

    private static Drawn? DidNotVote(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls.Where(v => v.Ballots.CountOf(Ballot.NotVoting) > 0)) is not { } vote)
            return null;
        var state = ground.Pick(vote.Ballots.Who(Ballot.NotVoting).ToList());
        return new Drawn(
            "{0} did not vote on {1}.",
            RecordOf(vote, state),
            new Blank("state", Written.State(state), Written.States(ground.Some(Others(vote, Ballot.NotVoting), 3))),
            new Blank("symbol", Written.Document(vote, ground.Either()))
        );
    }

    private static (VoteEvent Vote, StateCode State, Ballot Ballot)? VoteAndState(Ground ground)
    {
        if (ground.PickOrNone(ground.RollCalls) is not { } vote)
            return null;
        // Each side is as likely as the others, or nearly every sentence would be on a vote in favour.
        var ballot = ground.Pick(Cast);
        var states = vote.Ballots.Who(ballot).ToList();
        return states.Count == 0 ? null : (vote, ground.Pick(states), ballot);
    }

    private static IEnumerable<StateCode> Others(VoteEvent vote, Ballot than) =>
        Cast.Where(b => b != than).SelectMany(b => vote.Ballots.Who(b));

    private static string RecordOf(VoteEvent vote, StateCode state) =>
        $"{Written.SymbolOf(vote)}; {state} {vote.Ballots[state].ToWord()}; {vote.Date}";

    private static string Act(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => "voted in favour of",
            Ballot.No => "voted against",
            _ => "abstained on",
        };
}
