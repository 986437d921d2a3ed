using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>Complaints of individuals that treaty bodies decided.</summary>
public sealed record CaseList
{
    private const int MostInFeed = 50;

    public required CaseQuery Query { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>All that pass, the latest decided first.</summary>
    public required IReadOnlyList<IndividualCase> All { get; init; }

    /// <summary>How many there are, and of which committees, whatever the filter.</summary>
    public required IReadOnlyList<(string Committee, int Cases)> Committees { get; init; }

    /// <summary>The last day of decision that is held; the default for none.</summary>
    public required PartialDate Until { get; init; }

    public required IReadOnlyList<SourceDescription> Sources { get; init; }

    public required int PageSize { get; init; }

    public int Pages => Paging.Count(All.Count, PageSize);

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<IndividualCase> Shown => All.PageOf(Query.Page, PageSize);

    public static CaseList Of(Request request, CaseQuery query)
    {
        var index = CaseIndex.Of(request.Edition);
        var list = new CaseList
        {
            Query = query,
            States = request.States,
            All = [.. index.All.Where(query.Passes)],
            Committees = index.Committees,
            Until = index.All.Select(c => c.Decided).DefaultIfEmpty().Max(),
            Sources = index.Sources,
            PageSize = Paging.SizeFor(request),
        };
        return query.Page <= list.Pages ? list : throw Paging.NoSuchPage(request, query.Page);
    }

    public Feed ToFeed() =>
        new(
            "Individual cases decided",
            [
                .. All.Where(c => c.Decided.IsKnown)
                    .Take(MostInFeed)
                    .Select(c => new FeedEntry(
                        CaseWords.Heading(c, States),
                        FollowUpAddresses.Case(c.Id),
                        c.Decided.Earliest,
                        $"{(c.Decision.Length > 0 ? c.Decision : "Kind of decision not known")}. {CaseWords.OfDecision}"
                    )),
            ]
        );
}
