namespace Placard.Record.Positions.Forecasts;

/// <summary>The forecast of the outcome: the probability of adoption and the distribution of the margin, counted in the draws.</summary>
public sealed class OutcomeForecast
{
    private OutcomeForecast(
        double adopted,
        CountRange margin,
        CountRange yes,
        CountRange no,
        CountRange abstain,
        CountRange absent,
        IReadOnlyList<(int Margin, int Draws)> byMargin
    )
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
    public static OutcomeForecast Of(VoteForecast forecast)
    {
        var draws = forecast.Draws;
        int[] yes = new int[draws.Count],
            no = new int[draws.Count],
            abstain = new int[draws.Count],
            absent = new int[draws.Count],
            margins = new int[draws.Count];
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
        return new OutcomeForecast(
            (double)adopted / draws.Count,
            CountRange.Of(margins),
            CountRange.Of(yes),
            CountRange.Of(no),
            CountRange.Of(abstain),
            CountRange.Of(absent),
            [.. margins.CountBy(margin => margin).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))]
        );
    }

    /// <summary>Whether so many yes and no adopt a proposal: a tie rejects, and so does a vote in which nobody says yes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is the Security Council's, whose votes are not forecast.</exception>
    public static bool IsAdopted(Majority rule, int yes, int no) =>
        rule switch
        {
            Majority.Simple => yes > no,
            Majority.TwoThirds => yes > 0 && yes >= 2 * no,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Votes of the Security Council are not forecast."),
        };
}
