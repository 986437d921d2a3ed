using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>A count compared with the vote, as JSON gives it.</summary>
public sealed record CountScoreJson
{
    public required CountLineJson Count { get; init; }

    /// <summary>The address of the vote; left out where the record does not have it.</summary>
    public string? Vote { get; init; }

    /// <summary>Why there is no score; left out where there is one.</summary>
    public string? Why { get; init; }

    public bool? Carried { get; init; }
    public ScorePairJson? Outcome { get; init; }
    public ScorePairJson? Ballots { get; init; }

    /// <summary>How many states' ballots were scored.</summary>
    public int? States { get; init; }

    public IReadOnlyList<SurenessScoreJson>? Sureness { get; init; }
    public IReadOnlyList<BrokenJson>? Broken { get; init; }

    /// <summary>How many commitments were written down only after the vote, though said before.</summary>
    public int? WrittenAfter { get; init; }

    public IReadOnlyList<SnapshotScoreJson>? Taken { get; init; }

    public static CountScoreJson Of(CurrentCount view) =>
        new()
        {
            Count = CountLineJson.Of(view.Kept),
            Vote = view.Scored.Vote?.Address.ToString(),
            Why = view.Scored.Why.OrNull(),
            Carried = view.Scored.Score?.Carried,
            Outcome = view.Scored.Score is { } o ? ScorePairJson.Of(o.Outcome, o.OutcomeByForecast) : null,
            Ballots = view.Scored.Score is { } b ? ScorePairJson.Of(b.Ballots, b.BallotsByForecast) : null,
            States = view.Scored.Score?.States,
            Sureness = view
                .Scored.Score?.Sureness.Select(s => new SurenessScoreJson(
                    s.Sure.Word,
                    s.Sure.Holds,
                    s.Commitments,
                    s.Held,
                    Math.Round(s.Expected, 2)
                ))
                .ToList(),
            Broken = view
                .Scored.Score?.Broken.Select(b => new BrokenJson(
                    b.Said.State.ToString(),
                    CountWording.Word(b.Said.Ballot),
                    b.Said.Sure.Word,
                    CountWording.Word(b.Cast)
                ))
                .ToList(),
            WrittenAfter = view.Scored.Score is null ? null : view.Scored.WrittenAfter,
            Taken = view.Scored.Score is null
                ? null
                :
                [
                    .. view.Scored.Snapshots.Select(t => new SnapshotScoreJson(
                        t.Snapshot.Number,
                        t.Snapshot.TakenAt,
                        Math.Round(t.Snapshot.Count.Chance, 4),
                        Math.Round(t.Brier, 4)
                    )),
                ],
        };
}

/// <summary>Scores of the count and of the forecast without the commitments; lower is better.</summary>
public sealed record ScorePairJson(double Brier, double Log, double BrierOfForecast, double LogOfForecast)
{
    public static ScorePairJson Of(ChanceScore count, ChanceScore forecast) =>
        new(Math.Round(count.Brier, 4), Math.Round(count.Log, 4), Math.Round(forecast.Brier, 4), Math.Round(forecast.Log, 4));
}

/// <summary>How commitments of one sureness fared.</summary>
public sealed record SurenessScoreJson(string Sure, double Holds, int Commitments, int Held, double Expected);

/// <summary>A commitment that did not hold.</summary>
public sealed record BrokenJson(string State, string Said, string Sure, string Cast);

/// <summary>A count that was taken before the vote, and the Brier score of its chance.</summary>
public sealed record SnapshotScoreJson(int Number, DateTimeOffset At, double Passes, double Brier);
