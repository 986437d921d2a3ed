using Placard.Desk.WhipCounts;
using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>A plain forecast, for bodies whose votes are not forecast otherwise: that states will do what they did when the same text came
/// up before. docs/measures/whip-count.md says how, and what it does not see.</summary>
public static class PastBallots
{
    private const int Draws = 4000;
    private const int YearsBack = 5;
    private const double HalfLifeInYears = 4;
    private const double AsThatDay = 0.5;
    private const double WeightOfGroup = 2;
    private const int Seed = 1;
    private static readonly Ballot[] Ballots = [Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting];

    /// <summary>The forecast of a vote from what states did before its day.</summary>
    /// <param name="edition">The record.</param>
    /// <param name="vote">The vote.</param>
    /// <exception cref="Refusal">The record knows neither the members of that day nor a roll call before it.</exception>
    public static CountForecast Of(OpenEdition edition, CountedVote vote)
    {
        var like = vote.Like.IsKnown ? edition.Votes.Find(vote.Like) : null;
        var before = Before(edition, like?.Body ?? vote.Body, vote.On);
        var key = TitleKey.Of(like?.Title ?? vote.Title);
        var alike = before.Where(v => key.Length > 0 && TitleKey.Of(v.Title) == key).ToList();
        var past = alike.Count > 0 ? alike : [.. before.Where(v => v.Date.Latest >= vote.On.AddYears(-YearsBack))];
        var (members, isSure) = MembersOf(edition, vote.Body, vote.On, before);
        var rows = Drawn(edition.States, members, past, vote.On);
        var draws = new BallotDraws(members, rows);
        return new CountForecast(
            new VoteForecast(vote.Body, vote.On, vote.Rule, [.. members.Select((state, at) => ChancesOf(state, at, draws))], draws),
            Basis(alike, past, vote.On)
                + (isSure ? "" : $" The members of that day are not known; those of the last roll call before it are used."),
            past.Count
        );
    }

    private static List<VoteEvent> Before(OpenEdition edition, Body body, DateOnly on) =>
        [
            .. edition.Votes.All.Where(v =>
                v.Body == body && v.Kind == VoteKind.WholeText && v.IsMeasurable && v.Date.IsExact && v.Date.Latest < on
            ),
        ];

    private static (StateCode[] States, bool IsSure) MembersOf(OpenEdition edition, Body body, DateOnly on, List<VoteEvent> before)
    {
        var members =
            body == Body.GeneralAssembly || body == Body.ThirdCommittee
                ? edition.States.All.Where(s => !s.CarriedOnBy.IsKnown && s.Membership.Any(spell => spell.Contains(on))).Select(s => s.Code)
                : edition.Seats.On(body, on).Select(term => term.State);
        StateCode[] known = [.. members.Distinct().Order()];
        if (known.Length > 0)
            return (known, true);
        return before.Count > 0
            ? (before[0].Ballots.States.ToArray(), false)
            : throw Refusal.NotFound(
                $"The record knows neither the members of the {body.ShortName} on {PartialDate.From(on).InWords()} nor a roll call before "
                    + $"it, so nothing can be counted."
            );
    }

    // A draw follows one past vote, so that states move together as they did that day; the other half of the ballots follow each state's
    // own habit.
    private static Ballot[] Drawn(StateRegister states, StateCode[] members, List<VoteEvent> past, DateOnly on)
    {
        double[] weights = [.. past.Select(v => Math.Pow(2, (v.Date.Latest.DayNumber - on.DayNumber) / (365.25 * HalfLifeInYears)))];
        var byGroup = members
            .GroupBy(m => states.Find(m)?.GroupOn(on))
            .ToDictionary(g => g.Key ?? RegionalGroup.None, g => Habit([.. g], past, weights, null));
        double[][] habits = [.. members.Select(m => Habit([m], past, weights, byGroup[states.Find(m)?.GroupOn(on) ?? RegionalGroup.None]))];
        var random = new SplitMix(Seed);
        var rows = new Ballot[Draws * members.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            var day = past.Count == 0 ? null : past[Chosen(weights, random)];
            for (var at = 0; at < members.Length; at++)
            {
                var then = day is null ? Ballot.None : day.Ballots[members[at]];
                var follows = random.Unit() < AsThatDay && Ballots.Contains(then);
                rows[draw * members.Length + at] = follows ? then : Ballots[Chosen(habits[at], random)];
            }
        }
        return rows;
    }

    private static double[] Habit(StateCode[] states, List<VoteEvent> past, double[] weights, double[]? group)
    {
        double[] counts = group is null ? [0.5, 0.5, 0.5, 0.1] : [.. group.Select(share => WeightOfGroup * share)];
        foreach (var (i, vote) in past.Index())
        {
            foreach (var state in states)
            {
                var at = Array.IndexOf(Ballots, vote.Ballots[state]);
                if (at >= 0)
                    counts[at] += weights[i];
            }
        }
        var all = counts.Sum();
        return [.. counts.Select(count => count / all)];
    }

    private static int Chosen(double[] weights, SplitMix random)
    {
        var left = random.Unit() * weights.Sum();
        for (var i = 0; i < weights.Length - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
                return i;
        }
        return weights.Length - 1;
    }

    private static BallotForecast ChancesOf(StateCode state, int at, BallotDraws draws)
    {
        double Share(Ballot ballot) => Enumerable.Range(0, draws.Count).Count(draw => draws[draw][at] == ballot) / (double)draws.Count;
        return new(state, Share(Ballot.Yes), Share(Ballot.No), Share(Ballot.Abstain), Share(Ballot.NotVoting));
    }

    private static string Basis(List<VoteEvent> alike, List<VoteEvent> past, DateOnly on) =>
        (alike.Count, past.Count) switch
        {
            (> 0, _) =>
                $"This count rests on what states did in {(alike.Count == 1 ? "the one roll call" : $"the {alike.Count} roll calls")} on this text before, from {alike[^1].Date.InWords()}{(alike.Count == 1 ? "" : $" to {alike[0].Date.InWords()}")}. It does not include changes since then.",
            (_, > 0) =>
                $"No earlier roll call on this text is known. This count rests on the {Plurals.Count(past.Count, "roll call")} of the "
                    + $"body in the {YearsBack} years before, a weak basis for this text.",
            _ => $"The record has no roll call of the body in the {YearsBack} years before {PartialDate.From(on).InWords()}: without "
                + $"commitments, yes, no and abstain are taken as equally likely for every state.",
        };
}
