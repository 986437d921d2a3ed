using System.Globalization;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>Forecasts and back-tests of one edition, worked out when first asked for and then kept.</summary>
/// <remarks>To come to a day takes seconds of work and some tens of megabytes, so few days are kept, one is worked out at a time, and those
/// who ask for more wait their turn or are turned away.</remarks>
internal sealed class ForecastIndex
{
    /// <summary>Where the back-test of the site begins.</summary>
    public static readonly DateOnly BacktestFrom = new(2019, 1, 1);

    private const int MostWalks = 4;
    private const int MostForecasts = 200;
    private const int MostWaiting = 12;

    // What it is to be like changes nothing about a forecast, and lists are equal only where they are the same list.
    private static readonly EqualityComparer<Proposal> SameQuestion = EqualityComparer<Proposal>.Create(
        (one, other) => InWords(one!) == InWords(other!),
        asked => InWords(asked).GetHashCode(StringComparison.Ordinal)
    );

    private readonly Memo<(Body Body, DateOnly Day), ForecastWalk> _walks;
    private readonly Memo<Proposal, WorkedOut> _forecasts;
    private readonly Memo<Body, PastForecasts> _backtests;
    private readonly Turns _oneAtATime;

    private ForecastIndex(OpenEdition edition)
    {
        Members = Proposal.MembersOf(edition);
        var past = new Lazy<PastVotes>(() => new PastVotes(edition.Votes.All, Members));
        _oneAtATime = new Turns(1, MostWaiting, "The server is busy. Try again in a minute.", edition.Closing);
        _walks = new(MostWalks, to => KeptTraining.WalkTo(to.Day, new ForecastWalk(past.Value, to.Body), past.Value, edition.Results));
        _forecasts = new(
            MostForecasts,
            asked => WorkedOut.Of(_walks.Get((asked.Vote.Body, asked.On)).ForecastWithExplanation(asked.Vote)),
            _oneAtATime,
            SameQuestion
        );
        _backtests = new(
            Body.All.Count,
            body =>
            {
                var test = Backtest.Of(
                    edition.Votes.All,
                    Members,
                    body,
                    BacktestFrom,
                    Proposal.DayAfterLast(edition, body) ?? BacktestFrom
                );
                return new PastForecasts(test, BacktestJson.Of(test));
            },
            _oneAtATime
        );
    }

    public BodyMembers Members { get; }

    public static ForecastIndex Of(OpenEdition edition) => edition.Keep(e => new ForecastIndex(e));

    /// <summary>The forecast; begun at once, finished when the task is.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<WorkedOut> ForecastAsync(Proposal asked) => _forecasts.GetAsync(asked);

    /// <summary>The back-test of a body since <see cref="BacktestFrom"/>; begun at once, finished when the task is.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public Task<PastForecasts> BacktestAsync(Body body) => _backtests.GetAsync(body);

    /// <summary>Learns what the forecasts of a body's next usual session rest on, where it is not kept already.</summary>
    public Task LearnAsync(OpenEdition edition, Body body, DateOnly today) =>
        Proposal.UsualDay(edition, body, today) is { } day ? _oneAtATime.TakeAsync(() => _walks.Get((body, day))) : Task.CompletedTask;

    private static string InWords(Proposal asked) =>
        string.Join(
            '\n',
            asked.Vote.Body.Code,
            asked.On.ToString("o", CultureInfo.InvariantCulture),
            asked.Vote.Title,
            asked.Vote.Kind.ToString(),
            asked.Vote.Aim.ToString(),
            asked.Vote.AgendaItem,
            string.Join('|', asked.Vote.Topics),
            string.Join(',', asked.Vote.MainSponsors),
            asked.Vote.Rule.ToString()
        );
}

/// <summary>A forecast with its draws counted once.</summary>
internal sealed record WorkedOut(ExplainedForecast Explained, OutcomeForecast Margin)
{
    public static WorkedOut Of(ExplainedForecast grounded) => new(grounded, OutcomeForecast.Of(grounded.Forecast));
}
