using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>Forecasts and back-tests of one edition, worked out when first asked for and then kept.</summary>
/// <remarks>To come to a day takes seconds of work and some tens of megabytes, so few days are kept, one is worked out at a time, and those who ask for more wait their turn or are turned away.</remarks>
internal sealed class ForecastIndex
{
    /// <summary>Where the back-test of the site begins.</summary>
    public static readonly DateOnly BacktestFrom = new(2019, 1, 1);

    private const int MostWalks = 4;
    private const int MostForecasts = 200;
    private const int MostWaiting = 12;

    private static readonly ConditionalWeakTable<OpenEdition, ForecastIndex> Indexes = [];

    private readonly OpenEdition _edition;
    private readonly TaskFactory _oneAtATime = new(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
    private readonly List<(Body Body, DateOnly Day, ForecastWalk Walk)> _walks = [];
    private readonly ConcurrentDictionary<string, Lazy<Task<WorkedOut>>> _forecasts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Body, Lazy<Task<Backtest>>> _backtests = new();
    private readonly ConditionalWeakTable<Backtest, BacktestView> _views = [];
    private int _waiting;

    private ForecastIndex(OpenEdition edition)
    {
        _edition = edition;
        Members = ForecastAsked.MembersOf(edition);
    }

    public BodyMembers Members { get; }

    public static ForecastIndex Of(OpenEdition edition) => Indexes.GetValue(edition, e => new ForecastIndex(e));

    /// <summary>The forecast; begun at once, finished when the task is.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<WorkedOut> ForecastAsync(ForecastAsked asked)
    {
        if (_forecasts.Count > MostForecasts)
            _forecasts.Clear();
        return Kept(_forecasts, KeyOf(asked), () => WorkedOut.Of(WalkTo(asked.Vote.Body, asked.On).ForecastWithExplanation(asked.Vote)));
    }

    /// <summary>The back-test of a body since <see cref="BacktestFrom"/>; begun at once, finished when the task is.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<Backtest> BacktestAsync(Body body) => Kept(_backtests, body, () =>
        Backtest.Of(_edition.Votes.All, Members, body, BacktestFrom, ForecastAsked.DayAfterLast(_edition, body) ?? BacktestFrom));

    /// <summary>The scores of a back-test, counted once.</summary>
    public BacktestView BacktestViewOf(Backtest test) => _views.GetValue(test, t => new BacktestView(t, BacktestAnswer.Of(t)));

    // What failed, or was turned away, is tried anew when it is asked for again.
    private Task<T> Kept<TKey, T>(ConcurrentDictionary<TKey, Lazy<Task<T>>> kept, TKey key, Func<T> work) where TKey : notnull
    {
        if (kept.TryGetValue(key, out var before) && before is { IsValueCreated: true, Value.IsFaulted: true })
            kept.TryRemove(KeyValuePair.Create(key, before));
        return kept.GetOrAdd(key, _ => new(() => InTurnAsync(work))).Value;
    }

    private async Task<T> InTurnAsync<T>(Func<T> work)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw Refusal.Busy("Too many forecasts are being worked out just now; ask again in a minute.");
        }
        try
        {
            return await _oneAtATime.StartNew(work).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    // Called by one at a time.
    private ForecastWalk WalkTo(Body body, DateOnly day)
    {
        var at = _walks.FindIndex(w => w.Body == body && w.Day == day);
        var walk = at >= 0 ? _walks[at].Walk : new ForecastWalk(_edition.Votes.All, Members, body);
        if (at >= 0)
            _walks.RemoveAt(at);
        else
            walk.GoTo(day);
        _walks.Add((body, day, walk));
        if (_walks.Count > MostWalks)
            _walks.RemoveAt(0);
        return walk;
    }

    private static string KeyOf(ForecastAsked asked) => string.Join('\n',
        asked.Vote.Body.Code, asked.On.ToString("o", System.Globalization.CultureInfo.InvariantCulture), asked.Vote.Title, asked.Vote.Kind.ToString(), asked.Vote.AgendaItem,
        string.Join('|', asked.Vote.Topics), string.Join(',', asked.Vote.MainSponsors), asked.Vote.Rule.ToString());
}

/// <summary>A forecast with its draws counted once.</summary>
internal sealed record WorkedOut(ExplainedForecast Grounded, OutcomeForecast Margin)
{
    public static WorkedOut Of(ExplainedForecast grounded) => new(grounded, OutcomeForecast.Of(grounded.Forecast));
}
