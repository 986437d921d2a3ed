using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>What the page of a back-test shows.</summary>
/// <param name="Test">The back-test.</param>
/// <param name="Answer">Its scores, counted once.</param>
public sealed record BacktestView(Backtest Test, BacktestAnswer Answer)
{
    public const int MostMisses = 40;

    /// <summary>The year whose votes are listed, or null for all.</summary>
    public int? Year { get; init; }

    public IEnumerable<int> Years => Test.Votes.Select(v => v.Vote.Date.Year).Distinct();

    /// <summary>The votes that went most against the forecast.</summary>
    public IEnumerable<ScoredVote> Misses => Test.Votes
        .Where(v => Year is not { } year || v.Vote.Date.Year == year)
        .OrderByDescending(v => v.Loss).ThenBy(v => v.Vote.Address)
        .Take(MostMisses);
}
