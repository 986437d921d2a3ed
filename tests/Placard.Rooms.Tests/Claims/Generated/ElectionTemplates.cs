using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>Results of elections, and slates.</summary>
internal static class ElectionTemplates
{
    public static IReadOnlyList<Template> All { get; } =
    [
        new("election", "votes received", VotesReceived),
        new("election", "elected or not", ElectedOrNot),
        new("slate", "candidates for seats", CandidatesForSeats),
    ];

    private static Drawn? VotesReceived(Ground ground)
    {
        if (ground.PickOrNone(Declared(ground).Where(c => c.Votes > 0)) is not { Votes: { } votes } candidacy)
            return null;
        var others = Declared(ground)
            .Where(c => IsSameElection(c, candidacy) && c.Votes is { } theirs && theirs != votes)
            .Select(c => c.State);
        return new Drawn(
            "{0} received {1} votes in the election to the {2} on {3}.",
            RecordOf(candidacy),
            new Blank("state", Written.State(candidacy.State), Written.States(ground.Some(others, 3))),
            new Blank("number", Written.Number(votes), Written.AllOf(ground.Near(votes, 1))),
            new Blank("body", candidacy.Body.Name),
            new Blank("day", Written.Day(candidacy.Election))
        );
    }

    private static Drawn? ElectedOrNot(Ground ground)
    {
        var outcome = ground.Either() ? CandidacyOutcome.Elected : CandidacyOutcome.NotElected;
        if (ground.PickOrNone(Declared(ground).Where(c => c.Outcome == outcome)) is not { } candidacy)
            return null;
        var (right, wrong) = outcome == CandidacyOutcome.Elected ? ("was", "was not") : ("was not", "was");
        var others = Declared(ground).Where(c => IsSameElection(c, candidacy) && c.Outcome != outcome).Select(c => c.State);
        return new Drawn(
            "{0} {1} elected to the {2} on {3}.",
            RecordOf(candidacy),
            new Blank("state", Written.State(candidacy.State), Written.States(ground.Some(others, 3))),
            new Blank("outcome", right, [wrong]),
            new Blank("body", candidacy.Body.Name),
            new Blank("day", Written.Day(candidacy.Election))
        );
    }

    private static Drawn? CandidatesForSeats(Ground ground)
    {
        var slates = ground.All(ElectionTables.Slates).Where(s => s.Body == SeatedBody.Council && s.Group != RegionalGroup.None);
        if (ground.PickOrNone(slates.Where(s => s is { Candidates: > 1, Seats: > 1 })) is not { Candidates: { } candidates } slate)
            return null;
        return new Drawn(
            "In the election to the Human Rights Council on {0}, there were {1} candidates for the {2} seats of the {3}.",
            $"slate {slate.Election:yyyy-MM-dd} {slate.Group.ToCode()}; {Written.Number(candidates)} for {Written.Number(slate.Seats)}",
            new Blank("day", Written.Day(slate.Election)),
            new Blank("number", Written.InWords(candidates), [.. ground.Near(candidates, 2).Select(Written.InWords)]),
            new Blank("number", Written.InWords(slate.Seats), [.. ground.Near(slate.Seats, 2).Select(Written.InWords)]),
            new Blank("group", slate.Group.ToName())
        );
    }

    // A state that stood twice on one day, in two rounds or for two seats, has two results.
    private static IEnumerable<Candidacy> Declared(Ground ground) =>
        ground
            .All(ElectionTables.Candidacies)
            .Where(c => c.IsDeclared)
            .GroupBy(c => (c.Body, c.Election, c.State))
            .Where(g => g.Count() == 1)
            .Select(g => g.Single());

    private static bool IsSameElection(Candidacy one, Candidacy other) => one.Body == other.Body && one.Election == other.Election;

    private static string RecordOf(Candidacy candidacy) =>
        $"candidacy {candidacy.Body} {candidacy.Election:yyyy-MM-dd} {candidacy.State}; {candidacy.Outcome.ToWord()}; {candidacy.Votes}";
}
