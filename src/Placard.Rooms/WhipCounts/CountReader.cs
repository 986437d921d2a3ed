using System.Globalization;
using Placard.Desk;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>Reads a count off the desk and counts it.</summary>
internal sealed class CountReader(OpenEdition edition, OpenDesk desk, ForecastOfVote forecast)
{
    /// <summary>The count as it stands.</summary>
    /// <param name="kept">The count.</param>
    /// <param name="since">The day, or the number of the count taken, since which changes are told; empty for the last count taken.</param>
    /// <exception cref="Refusal">There is no such moment, or nothing to forecast from.</exception>
    public async Task<CountView> ReadAsync(StoredCount kept, string? since = null)
    {
        var ledger = desk.WhipCounts.LedgerOf(kept.Id);
        var takings = desk.WhipCounts.SnapshotsOf(kept.Id);
        var moment = Moment(since, ledger, takings);
        var basis = await ForecastAsync(kept);
        var count = WhipCount.Of(basis.Forecast, ledger.After(int.MaxValue));
        return new CountView
        {
            Kept = kept,
            Ledger = ledger,
            Basis = basis,
            Count = count,
            Takings = takings,
            States = edition.States,
            Edition = edition.Info.Hash,
            Since = moment is var (entries, when) ? new SinceView(when, WhipCountChange.Between(WhipCount.Of(basis.Forecast, ledger.After(entries)), count)) : null,
            Scored = ScoredVote.Of(edition, kept.Vote, ledger, takings, basis.Forecast),
        };
    }

    /// <summary>The forecast under a count, which the first time takes seconds.</summary>
    public Task<CountForecast> ForecastAsync(StoredCount kept) => forecast(edition, kept.Vote);

    /// <summary>What a count says now, to be kept.</summary>
    public static Snapshot Taking(CountView view) => new(
        view.Ledger.LastBefore(DateTimeOffset.MaxValue), view.Count.Passes.Value, view.Count.Likeliest.ToTally(), view.Edition);

    private static (int Entries, string When)? Moment(string? since, CommitmentLedger ledger, IReadOnlyList<StoredSnapshot> takings)
    {
        if (string.IsNullOrWhiteSpace(since) || since == "last")
            return takings.Count == 0 ? null : Of(takings[^1]);
        if (since.Length < 5 && int.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return takings.FirstOrDefault(t => t.Number == number) is { } taking ? Of(taking) : throw Refusal.NotFound($"No count {number} was taken of this vote.");
        if (!PartialDate.TryParse(since, out var date) || !date.IsExact)
            throw Refusal.Unreadable($"{Quotes.Of(since)}, given as since, is neither a day (2026-03-05) nor the number of a count that was taken.");
        return (ledger.LastBefore(new DateTimeOffset(date.Earliest, TimeOnly.MinValue, TimeSpan.Zero)), $"the beginning of {date.InWords()} (UTC)");
    }

    private static (int Entries, string When) Of(StoredSnapshot taking) =>
        (taking.Count.Entries, $"count {taking.Number}, taken on {PartialDate.From(DateOnly.FromDateTime(taking.TakenAt.UtcDateTime)).InWords()}");
}
