using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>A count held against the vote, as JSON gives it.</summary>
public sealed record ScoreAnswer
{
    public required CountLineAnswer Count { get; init; }

    /// <summary>The address of the vote; left out where the record does not have it.</summary>
    public string? Vote { get; init; }

    /// <summary>Why there is no score; left out where there is one.</summary>
    public string? Why { get; init; }

    public bool? Carried { get; init; }
    public ScorePairAnswer? Outcome { get; init; }
    public ScorePairAnswer? Ballots { get; init; }

    /// <summary>How many states' ballots were scored.</summary>
    public int? States { get; init; }

    public IReadOnlyList<SurenessScoreAnswer>? Sureness { get; init; }
    public IReadOnlyList<BrokenAnswer>? Broken { get; init; }

    /// <summary>How many commitments were written down only after the vote, though said before.</summary>
    public int? WrittenAfter { get; init; }

    public IReadOnlyList<TakingScoreAnswer>? Taken { get; init; }

    public static ScoreAnswer Of(CountView view) => new()
    {
        Count = CountLineAnswer.Of(view.Kept),
        Vote = view.Scored.Vote?.Address.ToString(),
        Why = CountLineAnswer.OrNull(view.Scored.Why),
        Carried = view.Scored.Score?.Carried,
        Outcome = view.Scored.Score is { } o ? ScorePairAnswer.Of(o.Outcome, o.OutcomeByForecast) : null,
        Ballots = view.Scored.Score is { } b ? ScorePairAnswer.Of(b.Ballots, b.BallotsByForecast) : null,
        States = view.Scored.Score?.States,
        Sureness = view.Scored.Score?.Sureness.Select(s => new SurenessScoreAnswer(s.Sure.Word, s.Sure.Holds, s.Commitments, s.Held, Math.Round(s.Expected, 2))).ToList(),
        Broken = view.Scored.Score?.Broken.Select(b => new BrokenAnswer(b.Said.State.ToString(), CountWords.Word(b.Said.Ballot), b.Said.Sure.Word, CountWords.Word(b.Cast))).ToList(),
        WrittenAfter = view.Scored.Score is null ? null : view.Scored.WrittenAfter,
        Taken = view.Scored.Score is null ? null : [.. view.Scored.Takings.Select(t => new TakingScoreAnswer(t.Taking.Number, t.Taking.TakenAt, Math.Round(t.Taking.Count.Chance, 4), Math.Round(t.Brier, 4)))],
    };
}

/// <summary>Scores of the count and of the forecast without the commitments; lower is better.</summary>
public sealed record ScorePairAnswer(double Brier, double Log, double BrierOfForecast, double LogOfForecast)
{
    public static ScorePairAnswer Of(ChanceScore count, ChanceScore forecast) => new(Math.Round(count.Brier, 4), Math.Round(count.Log, 4), Math.Round(forecast.Brier, 4), Math.Round(forecast.Log, 4));
}

/// <summary>How commitments of one sureness fared.</summary>
public sealed record SurenessScoreAnswer(string Sure, double Holds, int Commitments, int Held, double Expected);

/// <summary>A commitment that did not hold.</summary>
public sealed record BrokenAnswer(string State, string Said, string Sure, string Cast);

/// <summary>A count that was taken before the vote, and the Brier score of its chance.</summary>
public sealed record TakingScoreAnswer(int Number, DateTimeOffset At, double Passes, double Brier);
