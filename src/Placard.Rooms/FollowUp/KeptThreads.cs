using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The threads of an edition, those of a state found when first asked for and kept.</summary>
internal sealed class KeptThreads
{
    private const int MostStates = 250;
    private const int MostOfAll = 12;

    private readonly Lazy<Task<ThreadFinder>> _finder;
    private readonly Memo<StateCode, StateThreads> _ofState;
    private readonly Lazy<IReadOnlyList<RecommendationThread>> _most;

    public KeptThreads(IReadOnlyList<Recommendation> all, ILookup<StateCode, Recommendation> received)
    {
        _finder = new(() => Task.Run(() => new ThreadFinder(all)));
        _ofState = new(MostStates, state => new StateThreads(Finder.Of(received[state])));
        _most = new(() => MostOf(received, Finder));
    }

    /// <summary>Finished when the words of all are weighed; from then on the threads of a state take milliseconds. Of an export of the
    /// Index that takes seconds.</summary>
    public Task WeighedAsync() => _finder.Value;

    private ThreadFinder Finder => _finder.Value.GetAwaiter().GetResult();

    /// <summary>The threads repeated most often of all states.</summary>
    public IReadOnlyList<RecommendationThread> MostRepeated => _most.Value;

    public StateThreads Of(StateCode state) => _ofState.Get(state);

    private static IReadOnlyList<RecommendationThread> MostOf(ILookup<StateCode, Recommendation> received, ThreadFinder finder) =>
        [
            .. received
                .AsParallel()
                .SelectMany(ofState => finder.Of(ofState).Take(MostOfAll))
                .OrderByDescending(t => t.Times)
                .ThenBy(t => t.State)
                .ThenBy(t => t.Id, StringComparer.Ordinal)
                .Take(MostOfAll),
        ];
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
