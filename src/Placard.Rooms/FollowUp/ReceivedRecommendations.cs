using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>What was recommended to a state, what it answered, and what came again.</summary>
public sealed record ReceivedRecommendations
{
    private const int MostThreads = 10;
    private const int MostInFeed = 50;

    public required ReceivedQuery Query { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>All that pass the filter, the latest first.</summary>
    public required IReadOnlyList<Recommendation> All { get; init; }

    /// <summary>Those that pass, by cycle and mechanism.</summary>
    public required IReadOnlyList<CycleTally> Tallies { get; init; }

    /// <summary>The threads that have any of those that pass, the most often repeated first.</summary>
    public required IReadOnlyList<RecommendationThread> Threads { get; init; }

    /// <summary>How many there are of each kind, whatever the filter.</summary>
    public required IReadOnlyDictionary<RecommendationKind, int> Kinds { get; init; }

    /// <summary>The cycles in which the state was reviewed, as far as recommendations are held, whatever the filter.</summary>
    public required IReadOnlyList<int> Cycles { get; init; }

    /// <summary>How many the state gave to others.</summary>
    public required int Given { get; init; }

    public required IReadOnlyList<HeldRecommendations> Held { get; init; }

    public required int PageSize { get; init; }

    public State State => Query.State;

    public int Pages => Paging.Count(All.Count, PageSize);

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<Recommendation> Shown => All.PageOf(Query.Page, PageSize);

    public IReadOnlyList<RecommendationThread> MostRepeated => [.. Threads.Take(MostThreads)];

    public static async Task<ReceivedRecommendations> OfAsync(Request request, ReceivedQuery query)
    {
        // Nothing of the request is asked for the edition once its reader may have been told to wait.
        var edition = request.Edition;
        await FollowUpIndex.Of(edition).Threads.WeighedAsync();
        return Of(edition, request, query);
    }

    private static ReceivedRecommendations Of(OpenEdition edition, Request request, ReceivedQuery query)
    {
        var index = FollowUpIndex.Of(edition);
        List<Recommendation> received = [.. index.ReceivedBy(query.State.Code)];
        var passing = query.Filter.Of(received);
        var threads = index.Threads.Of(query.State.Code);
        var names = passing.Count == received.Count ? null : passing.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var view = new ReceivedRecommendations
        {
            Query = query,
            States = edition.States,
            All = passing,
            Tallies = CycleTally.Of(passing),
            Threads = names is null ? threads.All : [.. threads.All.Where(t => t.Recommendations.Any(r => names.Contains(r.Id)))],
            Kinds = received.CountBy(r => r.Kind).ToDictionary(),
            Cycles =
            [
                .. received.Where(r => r.Kind == RecommendationKind.Recommendation).Select(r => r.Cycle).OfType<int>().Distinct().Order(),
            ],
            Given = index.CountGivenBy(query.State.Code),
            Held = index.Held,
            PageSize = Paging.SizeFor(request),
        };
        return query.Page <= view.Pages ? view : throw Paging.NoSuchPage(request, query.Page);
    }

    public Feed ToFeed() =>
        new(
            $"Recommendations to {State.Name}",
            [.. All.Where(r => r.Date.IsKnown).Take(MostInFeed).Select(r => FollowUpFeed.Entry(r, States))]
        );
}
