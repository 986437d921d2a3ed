namespace Placard.Rooms.Votes;

/// <summary>One page of the disputed and quarantined votes.</summary>
public sealed record Disputed
{
    private const int PageSize = 20;

    public required VoteQuery Query { get; init; }

    /// <summary>The votes of all pages, latest first.</summary>
    public required IReadOnlyList<VoteEvent> All { get; init; }

    /// <summary>The votes on this page, with their witnesses.</summary>
    public required IReadOnlyList<VoteEvent> Votes { get; init; }

    public required StateRegister States { get; init; }

    public required IReadOnlyDictionary<SourceCode, SourceDescription> Sources { get; init; }

    /// <summary>How many are disputed and quarantined in each body, whatever the filter.</summary>
    public required IReadOnlyList<DoubtCount> Counts { get; init; }

    /// <summary>Until when the bodies asked for are in the edition.</summary>
    public required IReadOnlyList<BodyReachJson> Held { get; init; }

    /// <summary>The share of all votes for which one source speaks.</summary>
    public required double OfOneSource { get; init; }

    public int Total => All.Count;

    public int Pages => Paging.Count(Total, PageSize);

    /// <exception cref="Refusal">There are fewer pages.</exception>
    public static Disputed Of(Request request, VoteQuery query)
    {
        var edition = request.Edition;
        VoteEvent[] all =
        [
            .. edition
                .Votes.Where(query.Filter with { WithQuarantined = true })
                .Where(v => v.Status is RecordStatus.Disputed or RecordStatus.Quarantined),
        ];
        if (query.Page > Paging.Count(all.Length, PageSize))
            throw Paging.NoSuchPage(request, query.Page);
        return new Disputed
        {
            Query = query,
            All = all,
            Votes = [.. all.PageOf(query.Page, PageSize).Select(edition.WithWitnesses)],
            States = edition.States,
            Sources = edition.Info.Sources.ToDictionary(s => s.Code),
            Held = BodyReachJson.Of(edition.Held, query.Reach),
            Counts = VoteIndex.Of(edition).DoubtCounts,
            OfOneSource = VoteIndex.Of(edition).OfOneSource,
        };
    }
}

/// <summary>How many votes of a body are disputed and quarantined.</summary>
public sealed record DoubtCount(Body Body, int Disputed, int Quarantined);
