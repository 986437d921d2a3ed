using Placard.Record.Votes;
using Placard.Record.Votes.Measures;

namespace Placard.Record.Positions.Forecasts;

/// <summary>A count with the stretch that holds nine draws in ten.</summary>
/// <param name="Low">A twentieth of the draws lie below.</param>
/// <param name="Middle">The median.</param>
/// <param name="High">A twentieth of the draws lie above.</param>
public readonly record struct CountRange(int Low, int Middle, int High)
{
    /// <summary>Whether the count that came out lies within.</summary>
    public bool Holds(int count) => count >= Low && count <= High;
}

/// <summary>What the draws of a forecast say of the outcome: the chance that the proposal is adopted, and how far yes and no may lie apart.</summary>
public sealed class MarginChances
{
    private MarginChances(double adopted, CountRange margin, CountRange yes, CountRange no, CountRange abstain, CountRange absent, IReadOnlyList<(int Margin, int Draws)> byMargin)
    {
        Adopted = adopted;
        Margin = margin;
        Yes = yes;
        No = no;
        Abstain = abstain;
        Absent = absent;
        ByMargin = byMargin;
    }

    /// <summary>The share of draws in which the proposal is adopted.</summary>
    public double Adopted { get; }

    /// <summary>Yes less no.</summary>
    public CountRange Margin { get; }

    /// <summary>Those voting yes.</summary>
    public CountRange Yes { get; }

    /// <summary>Those voting no.</summary>
    public CountRange No { get; }

    /// <summary>Those abstaining.</summary>
    public CountRange Abstain { get; }

    /// <summary>Those not voting.</summary>
    public CountRange Absent { get; }

    /// <summary>The number of draws for each margin that came up, lowest first.</summary>
    public IReadOnlyList<(int Margin, int Draws)> ByMargin { get; }

    /// <summary>Counts the draws of a forecast.</summary>
    public static MarginChances Of(VoteForecast forecast)
    {
        var draws = forecast.Draws;
        int[] yes = new int[draws.Count], no = new int[draws.Count], abstain = new int[draws.Count], absent = new int[draws.Count], margins = new int[draws.Count];
        var adopted = 0;
        for (var draw = 0; draw < draws.Count; draw++)
        {
            var ballots = draws[draw];
            yes[draw] = ballots.Count(Ballot.Yes);
            no[draw] = ballots.Count(Ballot.No);
            abstain[draw] = ballots.Count(Ballot.Abstain);
            absent[draw] = ballots.Count(Ballot.NotVoting);
            margins[draw] = yes[draw] - no[draw];
            if (IsAdopted(forecast.Rule, yes[draw], no[draw]))
                adopted++;
        }
        return new MarginChances(
            (double)adopted / draws.Count, RangeOf(margins), RangeOf(yes), RangeOf(no), RangeOf(abstain), RangeOf(absent),
            [.. margins.CountBy(margin => margin).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>Whether so many yes and no adopt a proposal: a tie rejects, and so does a vote in which nobody says yes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is the Security Council's, whose votes are not forecast.</exception>
    public static bool IsAdopted(Majority rule, int yes, int no) => rule switch
    {
        Majority.Simple => yes > no,
        Majority.TwoThirds => yes > 0 && yes >= 2 * no,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Votes of the Security Council are not forecast."),
    };

    private static CountRange RangeOf(int[] counts)
    {
        var sorted = counts.Order().ToArray();
        return new(sorted[sorted.Length / 20], sorted[sorted.Length / 2], sorted[sorted.Length - 1 - sorted.Length / 20]);
    }
}
