using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>What a state recommended to others: to whom, on what, how soft, how often accepted.</summary>
public sealed record GivenRecommendations
{
    private const int MostThemes = 15;

    public required GivenQuery Query { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>How many the state gave, whatever the filter.</summary>
    public required int Given { get; init; }

    /// <summary>All that pass the filter, the latest first.</summary>
    public required IReadOnlyList<Recommendation> All { get; init; }

    /// <summary>All of them together.</summary>
    public required GivenTally Tally { get; init; }

    /// <summary>By the state that is asked, the most first.</summary>
    public required IReadOnlyList<(StateCode State, GivenTally Tally)> Recipients { get; init; }

    /// <summary>By how much they ask, the least first.</summary>
    public required IReadOnlyList<(Firmness Firmness, RecommendationTally Tally)> Asking { get; init; }

    /// <summary>By theme in the source’s words, the most first; one recommendation may have several.</summary>
    public required IReadOnlyList<(string Theme, RecommendationTally Tally)> Themes { get; init; }

    /// <summary>The pairs of mutual praise that the state is in, the strongest first, whatever the filter.</summary>
    public required IReadOnlyList<MutualPraise> Praise { get; init; }

    public required IReadOnlyList<HeldRecommendations> Held { get; init; }

    public required int PageSize { get; init; }

    public State State => Query.State;

    public int Pages => Paging.Count(All.Count, PageSize);

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<Recommendation> Shown => All.PageOf(Query.Page, PageSize);

    public static GivenRecommendations Of(Request request, GivenQuery query)
    {
        var index = FollowUpIndex.Of(request.Edition);
        var given = index.GivenBy(query.State.Code);
        var held = given.Count;
        if (query.Firmness is { } firmness)
            given = [.. given.Where(g => g.Firmness == firmness)];
        var all = query.Filter.Of(given.Select(g => g.Entry));
        if (all.Count < given.Count)
        {
            var passing = all.ToHashSet<Recommendation>(ReferenceEqualityComparer.Instance);
            given = [.. given.Where(g => passing.Contains(g.Entry))];
        }
        var view = new GivenRecommendations
        {
            Query = query,
            States = request.States,
            Given = held,
            All = all,
            Tally = GivenTally.Of(given),
            Recipients =
            [
                .. given
                    .GroupBy(g => g.Entry.State)
                    .Select(g => (State: g.Key, Tally: GivenTally.Of([.. g])))
                    .OrderByDescending(r => r.Tally.Tally.All)
                    .ThenBy(r => r.State),
            ],
            Asking =
            [
                .. given
                    .GroupBy(g => g.Firmness)
                    .OrderBy(g => g.Key == Firmness.NotKnown)
                    .ThenBy(g => g.Key)
                    .Select(g => (g.Key, RecommendationTally.Of(g.Select(e => e.Entry)))),
            ],
            Themes =
            [
                .. all.SelectMany(r => r.Themes.Select(theme => (Theme: theme, Entry: r)))
                    .GroupBy(t => t.Theme)
                    .Select(g => (Theme: g.Key, Tally: RecommendationTally.Of(g.Select(t => t.Entry))))
                    .OrderByDescending(t => t.Tally.All)
                    .ThenBy(t => t.Theme, StringComparer.Ordinal)
                    .Take(MostThemes),
            ],
            Praise = [.. index.Praise.Where(p => p.One == query.State.Code || p.Other == query.State.Code)],
            Held = index.Held,
            PageSize = Paging.SizeFor(request),
        };
        return query.Page <= view.Pages ? view : throw Paging.NoSuchPage(request, query.Page);
    }
}
