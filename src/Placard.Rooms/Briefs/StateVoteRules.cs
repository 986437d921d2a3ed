using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of how a state votes.</summary>
internal static class StateVoteRules
{
    public const string Heading = "How it votes";

    private const int MostNamed = 3;
    private const int FewestCommon = 20;
    private const int ShareOfOwn = 10;
    private const int Years = 10;
    private const int NarrowMargin = 3;

    public static IReadOnlyList<BriefRule<BriefedState>> All { get; } =
    [
        new(
            "state-ballots",
            Heading,
            1,
            "Its ballots in the roll calls of the Council, or of the Assembly where fewer than 20 of the Council list it; those in doubt "
                + "are left out.",
            Ballots
        ),
        new(
            "state-nearest",
            Heading,
            1,
            "The 3 of today’s other members of the Council that it voted most like, and the 3 least like, in the last 10 years with roll "
                + "calls: index of agreement, from 20 common roll calls and a tenth of its own on.",
            Nearest
        ),
        new(
            "state-alone",
            Heading,
            2,
            "The roll calls on which it was alone, or with one or two other states, against a larger side, and the latest of them.",
            Alone
        ),
        new(
            "state-narrow",
            Heading,
            2,
            "The roll calls that went against its yes or no by at most 3 votes, and the latest of them.",
            Narrow
        ),
    ];

    private static Said Ballots(BriefedState it)
    {
        var votes = it.RollCalls;
        if (votes.Count == 0)
            return Said.Nothing;
        var (yes, no, abstain) = (Count(it, Ballot.Yes), Count(it, Ballot.No), Count(it, Ballot.Abstain));
        var rest = votes.Count - yes - no - abstain;
        return Said.That(
            $"{Plurals.Count(votes.Count, "roll call")} of the {it.Body.Name} {BriefSources.Years(votes)} "
                + $"{Plurals.Of(votes.Count, "lists", "list")} it, without those in doubt: it voted yes on {Numbers.Grouped(yes)}, no on "
                + $"{Numbers.Grouped(no)}, and abstained on {Numbers.Grouped(abstain)}"
                + (rest == 0 ? "." : $"; on {Numbers.Grouped(rest)} it cast no ballot.")
                + it.Beside("council-no"),
            it.VotesSource
        );
    }

    private static int Count(BriefedState it, Ballot ballot) => it.RollCalls.Count(v => v.Ballots[it.Code] == ballot);

    private static Said Nearest(BriefedState it)
    {
        var members = it.Members.Where(m => m != it.Code).ToHashSet();
        var dated = it.RollCalls.FirstOrDefault(v => v.Date.IsKnown);
        if (members.Count == 0 || dated is null)
            return Said.Nothing;
        var (index, since) = (VoteIndex.Of(it.Edition), dated.Date.Year - Years + 1);
        var fewest = Math.Max(FewestCommon, index.Planes(it.Body, since).Cast(it.Code) / ShareOfOwn);
        var all = index.Agreement(it.Body, since).NearestTo(it.Code, fewest).Where(c => members.Contains(c.State)).ToList();
        if (all.Count < 2 * MostNamed)
            return Said.Nothing;
        var (nearest, farthest) = (all.Take(MostNamed).ToList(), all.AsEnumerable().Reverse().Take(MostNamed).ToList());
        return Said.That(
            $"Of {Plurals.Count(all.Count, "other state")} that {Plurals.Of(all.Count, "is", "are")} known as members of the Council on "
                + $"{it.Today.InWords()} and {Plurals.Of(all.Count, "has", "have")} enough votes in common, it voted most like "
                + $"{Named(it, nearest)}, and least like {Named(it, farthest)}, in the {it.Body.Name} since {since}. "
                + "An abstention beside a "
                + "yes or no counts as half agreement.",
            Pair(it, nearest[0]),
            Pair(it, farthest[0])
        );
    }

    private static string Named(BriefedState it, IReadOnlyList<Companion> companions) =>
        Lists.And([
            .. companions.Select(
                (c, i) =>
                    $"{it.NameOf(c.State)} ({Numbers.WholePercent(c.Agreement.Index ?? 0)}"
                    + (i == 0 ? $" over {Plurals.Count(c.Agreement.Common, "common roll call")})" : ")")
            ),
        ]);

    private static BriefSource Pair(BriefedState it, Companion other) =>
        new($"{it.State.Name} and {it.NameOf(other.State)} compared", $"{Addresses.CompareOf(it.Code, other.State)}?body={it.Body.Code}");

    private static Said Alone(BriefedState it)
    {
        var lone = VoteIndex.Of(it.Edition).LoneVotesOf(it.Code).Where(v => v.Vote.Body == it.Body).ToList();
        if (lone.Count == 0)
            return Said.Nothing;
        var (alone, latest) = (lone.Count(v => v.Companions.Count == 0), lone[0]);
        var others = lone.Count - alone;
        var how =
            others == 0 ? $"alone on {Plurals.Count(alone, "roll call")}"
            : alone == 0 ? $"with only one or two other states on {Plurals.Count(others, "roll call")}"
            : $"alone on {Plurals.Count(alone, "roll call")} and with one or two other states on {Numbers.Grouped(others)} more";
        return Said.That(
            $"In the {it.Body.Name} {BriefSources.Years(it.RollCalls)} it stood {how}; the latest was {BriefSources.Named(latest.Vote)}, "
                + $"where it {BriefSources.Did(latest.Ballot)}"
                + (latest.Companions.Count == 0 ? " alone" : $" with {it.States.InWords(latest.Companions)}")
                + $" against {Numbers.Grouped(latest.Against)}."
                + it.Beside("council-alone"),
            new($"Lone votes of {it.State.Name}", Addresses.VotesOf(it.Code)),
            BriefSources.Of(latest.Vote)
        );
    }

    private static Said Narrow(BriefedState it)
    {
        var lost = it.RollCalls.Where(v => IsLost(v, it.Code)).ToList();
        if (lost.Count == 0)
            return Said.Nothing;
        return Said.That(
            $"{Plurals.Count(lost.Count, "roll call")} of the {it.Body.Name} {BriefSources.Years(it.RollCalls)} went against it by at most "
                + $"{NarrowMargin} votes; the latest was {BriefSources.Named(lost[0])}, "
                + $"{lost[0].Outcome.ToWord()} by {BriefSources.TallyOf(lost[0])} (yes-no-abstaining), where it "
                + $"{BriefSources.Did(lost[0].Ballots[it.Code])}.",
            BriefSources.Of(lost[0]),
            it.VotesSource
        );
    }

    private static bool IsLost(VoteEvent vote, StateCode state) =>
        vote is { Margin: <= NarrowMargin, Tally: not null, IsOutcomeCertain: true }
        && (vote.Outcome, vote.Ballots[state]) is (Outcome.Adopted, Ballot.No) or (Outcome.Rejected, Ballot.Yes);
}
