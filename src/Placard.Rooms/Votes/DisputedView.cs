namespace Placard.Rooms.Votes;

/// <summary>One page of the votes whose record is in doubt: disputed and quarantined.</summary>
public sealed record DisputedView
{
    public const int PageSize = 20;

    public required VoteQuery Query { get; init; }

    /// <summary>The votes on this page, latest first, with their witnesses.</summary>
    public required IReadOnlyList<VoteEvent> Votes { get; init; }

    public required int Total { get; init; }

    public required StateRegister States { get; init; }

    public required IReadOnlyDictionary<SourceCode, SourceDescription> Sources { get; init; }

    /// <summary>How many are disputed and quarantined in each body, whatever the filter.</summary>
    public required IReadOnlyList<DoubtCount> Counts { get; init; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The page that a query asks for; null where there are fewer pages.</summary>
    public static DisputedView? Of(OpenEdition edition, VoteQuery query)
    {
        VoteEvent[] all = [.. All(edition.Votes, query)];
        var skipped = (query.Page - 1L) * PageSize;
        if (skipped > 0 && skipped >= all.Length)
            return null;
        return new DisputedView
        {
            Query = query,
            Votes = [.. all.Skip((int)skipped).Take(PageSize).Select(edition.WithWitnesses)],
            Total = all.Length,
            States = edition.States,
            Sources = edition.Info.Sources.ToDictionary(s => s.Code),
            Counts = VoteIndex.Of(edition).Doubtful,
        };
    }

    /// <summary>Every vote in doubt that the query asks for, latest first.</summary>
    public static IEnumerable<VoteEvent> All(VoteLedger ledger, VoteQuery query) =>
        ledger.Where(query.Filter with { WithQuarantined = true }).Where(IsDoubtful);

    public static bool IsDoubtful(VoteEvent vote) => vote.Status is RecordStatus.Disputed or RecordStatus.Quarantined;

    public VoteListAnswer ToAnswer() => new(Total, 0, Query.Page, Pages, [.. Votes.Select(VoteAnswer.Of)]);
}

/// <summary>How many votes of a body are in doubt.</summary>
public sealed record DoubtCount(Body Body, int Disputed, int Quarantined);
