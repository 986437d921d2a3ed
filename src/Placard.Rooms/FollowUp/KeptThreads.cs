using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The threads of an edition, those of a state found when first asked for and kept.</summary>
internal sealed class KeptThreads
{
    private const int MostStates = 250;
    private const int MostOfAll = 12;

    private readonly Lazy<ThreadFinder> _finder;
    private readonly Memo<StateCode, StateThreads> _ofState;
    private readonly Lazy<IReadOnlyList<RecommendationThread>> _most;

    public KeptThreads(IReadOnlyList<Recommendation> all, ILookup<StateCode, Recommendation> received)
    {
        _finder = new(() => new ThreadFinder(all));
        _ofState = new(MostStates, state => new StateThreads(_finder.Value.Of(received[state])));
        _most = new(() =>
            [
                .. received
                    .AsParallel()
                    .SelectMany(ofState => _finder.Value.Of(ofState).Take(MostOfAll))
                    .OrderByDescending(t => t.Times)
                    .ThenBy(t => t.State)
                    .ThenBy(t => t.Id, StringComparer.Ordinal)
                    .Take(MostOfAll),
            ]
        );
    }

    /// <summary>The threads repeated most often of all states.</summary>
    public IReadOnlyList<RecommendationThread> MostRepeated => _most.Value;

    public StateThreads Of(StateCode state) => _ofState.Get(state);
}

/// <summary>The threads of one state.</summary>
internal sealed class StateThreads(IReadOnlyList<RecommendationThread> all)
{
    private readonly Dictionary<string, RecommendationThread> _byEntry = all.SelectMany(t =>
            t.Recommendations.Select(r => (r.Id, Thread: t))
        )
        .ToDictionary(p => p.Id, p => p.Thread, StringComparer.Ordinal);

    /// <summary>All, the most often repeated first.</summary>
    public IReadOnlyList<RecommendationThread> All => all;

    /// <summary>The thread that a recommendation is in; null for none.</summary>
    public RecommendationThread? With(string id) => _byEntry.GetValueOrDefault(id);
}
