namespace Placard.Record.Positions.Forecasts.Scoring;

/// <summary>One ballot that was forecast and then cast.</summary>
/// <param name="State">The state.</param>
/// <param name="Cast">What it did.</param>
/// <param name="HadVotedBefore">Whether it took part the last time the same text came.</param>
/// <param name="Chances">The chances that each <see cref="Forecaster"/> gave yes, no, abstain and not voting, in the order of that
/// enumeration.</param>
public sealed record ScoredBallot(StateCode State, Ballot Cast, bool HadVotedBefore, IReadOnlyList<double[]> Chances)
{
    /// <summary>The chance that a forecaster gave what the state then did.</summary>
    public double ChanceOfCast(Forecaster forecaster) => Chances[(int)forecaster][(int)Cast - 1];
}

/// <summary>One vote that was forecast from what was known the day before, with its result.</summary>
public sealed record ScoredVote
{
    /// <summary>The vote.</summary>
    public required VoteEvent Vote { get; init; }

    /// <summary>Whether a vote of its kind on the same title was known.</summary>
    public required bool CameBefore { get; init; }

    /// <summary>How like the title of the most similar past vote was, from 0 to 1.</summary>
    public required double Likeness { get; init; }

    /// <summary>Whether any past vote was comparable (<see cref="ExplainedForecast.IsComparable"/>).</summary>
    public bool IsComparable => Likeness >= ExplainedForecast.LeastLikeness;

    /// <summary>The ballots that can be compared: of members that day who are on the list, or certainly did not vote.</summary>
    public required IReadOnlyList<ScoredBallot> Ballots { get; init; }

    /// <summary>The chance that the model gave adoption.</summary>
    public required double Adopted { get; init; }

    /// <summary>Where the model expected yes less no.</summary>
    public required CountRange Margin { get; init; }

    /// <summary>The counted ballots.</summary>
    public required Tally Counted { get; init; }

    /// <summary>Whether more than one in ten of those who voted did not vote yes. Absence is no abstention and does not count.</summary>
    public bool IsContested => 10 * (Counted.No + Counted.Abstain) > Counted.Cast;

    /// <summary>Whether it was adopted; null where the record does not say.</summary>
    public bool? WasAdopted =>
        Vote.Outcome switch
        {
            Outcome.Adopted => true,
            Outcome.Rejected => false,
            _ => null,
        };

    /// <summary>Whether a forecaster thought adoption likelier than not: the model by its draws, a plain rule by its expected yes and
    /// no.</summary>
    public bool Expected(Forecaster forecaster) =>
        forecaster == Forecaster.Model
            ? Adopted >= 0.5
            : Ballots.Sum(b => b.Chances[(int)forecaster][0] - b.Chances[(int)forecaster][1]) > 0;

    /// <summary>The mean logarithmic loss of the model over its ballots.</summary>
    public double Loss => Ballots.Average(b => -Math.Log(b.ChanceOfCast(Forecaster.Model)));
}
