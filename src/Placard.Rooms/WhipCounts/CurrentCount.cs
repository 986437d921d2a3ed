using System.Globalization;
using Placard.Desk;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>Which count, and the moment since which changes are shown.</summary>
/// <param name="Stored">The count.</param>
/// <param name="Since">A day, the number of a snapshot, or <c>last</c>; null for the last snapshot.</param>
public sealed record CountQuery(StoredCount Stored, string? Since)
{
    private static readonly Parameter<string?> SinceParameter = Ask.Text(
        "since",
        "Show changes since a day (2026-03-05) or a snapshot (2); default: the last snapshot"
    ) with
    {
        Example = "DATE",
        MaxLength = 10,
    };

    public static QueryParameters<CountQuery> Parameters { get; } =
        new QueryParameters<CountQuery>(request => new(request.Value(CountName.Parameter)!, request.Value(SinceParameter)))
            .With(CountName.Parameter, q => q.Stored)
            .With(SinceParameter, q => q.Since);

    /// <summary>The count alone.</summary>
    public static QueryParameters<CountQuery> OfCount { get; } =
        new QueryParameters<CountQuery>(request => new(request.Value(CountName.Parameter)!, null)).With(CountName.Parameter, q => q.Stored);
}

/// <summary>A count as it stands: what is on the desk, over a forecast from the edition.</summary>
public sealed record CurrentCount
{
    // Work that is soon done needs no word of progress.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public required StoredCount Kept { get; init; }
    public required CommitmentLedger Ledger { get; init; }
    public required CountForecast Basis { get; init; }
    public required WhipCount Count { get; init; }
    public required IReadOnlyList<StoredSnapshot> Snapshots { get; init; }
    public required StateRegister States { get; init; }
    public required string Edition { get; init; }

    /// <summary>What changed since an earlier moment; null where there is none to compare with.</summary>
    public CountChange? Since { get; init; }

    /// <summary>The count compared with the vote, or why it cannot be yet.</summary>
    public required CountScore Scored { get; init; }

    /// <summary>What the forms of the page show.</summary>
    public CountInput Input { get; init; } = CountInput.Empty;

    public Goal Goal => Kept.Vote.Goal;

    /// <summary>The count as it stands, for a view.</summary>
    internal static async Task<CurrentCount> OfAsync(Request request, CountQuery query, ForecastOfVote forecast)
    {
        var desk = request.Desk;
        var making = OfAsync(request.Edition, desk, query, forecast);
        if (request.IsCommand && await Task.WhenAny(making, Task.Delay(Patience, request.Clock)) != making)
            request.Progress.Report(($"Reading the votes before {Dates.InWords(query.Stored.Vote.On)}", 0.1));
        return (await making) with { Input = CountInput.Of(request, query.Stored) };
    }

    /// <summary>The count as it stands.</summary>
    /// <exception cref="Refusal">There is no such moment, or nothing to forecast from.</exception>
    internal static async Task<CurrentCount> OfAsync(OpenEdition edition, OpenDesk desk, CountQuery query, ForecastOfVote forecast)
    {
        var stored = query.Stored;
        var ledger = desk.WhipCounts.LedgerOf(stored.Id);
        var snapshots = desk.WhipCounts.SnapshotsOf(stored.Id);
        var moment = Moment(query.Since, ledger, snapshots);
        var basis = await forecast(edition, stored.Vote);
        var count = WhipCount.Of(basis.Forecast, ledger.After(int.MaxValue));
        return new CurrentCount
        {
            Kept = stored,
            Ledger = ledger,
            Basis = basis,
            Count = count,
            Snapshots = snapshots,
            States = edition.States,
            Edition = edition.Info.Hash,
            Since = moment is var (entries, when)
                ? new CountChange(when, WhipCountChange.Between(WhipCount.Of(basis.Forecast, ledger.After(entries)), count))
                : null,
            Scored = CountScore.Of(edition, stored.Vote, ledger, snapshots, basis.Forecast),
        };
    }

    /// <summary>What the count says now, to be stored.</summary>
    public Snapshot ToSnapshot() => new(Ledger.LastBefore(DateTimeOffset.MaxValue), Count.Passes.Value, Count.Likeliest.ToTally(), Edition);

    private static (int Entries, string When)? Moment(string? since, CommitmentLedger ledger, IReadOnlyList<StoredSnapshot> snapshots)
    {
        if (string.IsNullOrWhiteSpace(since) || since == "last")
            return snapshots.Count == 0 ? null : Of(snapshots[^1]);
        if (since.Length < 5 && int.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return snapshots.FirstOrDefault(t => t.Number == number) is { } snapshot
                ? Of(snapshot)
                : throw Refusal.NotFound($"This count has no snapshot {number}.");
        if (!PartialDate.TryParse(since, out var date) || !date.IsExact)
            throw Refusal.Unreadable($"since must be a day (2026-03-05) or the number of a snapshot, not {Quotes.Of(since)}.");
        return (
            ledger.LastBefore(new DateTimeOffset(date.Earliest, TimeOnly.MinValue, TimeSpan.Zero)),
            $"the start of {Dates.InWords(date.Earliest)} (UTC)"
        );
    }

    private static (int Entries, string When) Of(StoredSnapshot snapshot) =>
        (snapshot.Count.Entries, $"snapshot {snapshot.Number} of {Dates.InWords(DateOnly.FromDateTime(snapshot.TakenAt.UtcDateTime))}");
}

/// <summary>What changed since a moment.</summary>
/// <param name="When">The moment in words: <c>snapshot 1 of 3 March 2026</c>.</param>
/// <param name="Change">The change.</param>
public sealed record CountChange(string When, WhipCountChange Change);

/// <summary>What the forms of a count's page show.</summary>
/// <param name="Tickets">Their tickets.</param>
/// <param name="Commitment">The commitment that was typed.</param>
/// <param name="Vote">What was typed of the vote.</param>
/// <param name="By">Who typed it.</param>
/// <param name="Refused">Why it was refused; empty where it was not.</param>
public sealed record CountInput(CountTickets Tickets, TypedCommitment Commitment, TypedVote Vote, string By, string Refused)
{
    public static CountInput Empty { get; } = new(CountTickets.None, new("", "", "", "", "", ""), TypedVote.Empty, "", "");

    internal static CountInput Of(Request request, StoredCount count) =>
        new(CountTickets.Of(request, count.Id), TypedCommitment.On(request.Clock.Today()), TypedVote.Of(count.Vote), "", "");
}
