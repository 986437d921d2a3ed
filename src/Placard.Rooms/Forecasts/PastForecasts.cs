using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>What a back-test is asked for.</summary>
/// <param name="Body">The body.</param>
/// <param name="Year">On the page, the year of the largest errors listed; null for all.</param>
/// <param name="From">In the command, the first day.</param>
/// <param name="To">In the command, the last day.</param>
/// <param name="Votes">In the command, whether every vote is listed.</param>
public sealed record BacktestQuery(Body Body, int? Year, PartialDate From, PartialDate To, bool Votes)
{
    private static readonly Parameter<Body?> OfBody = Ask.Body("The body: HRC or GA. Default: HRC.") with
    {
        Choices = ["HRC", "GA"],
        AnyLabel = null,
    };

    private static readonly Parameter<int?> OfYear = Ask.Number(
        "year",
        "The page lists the largest errors of this year alone",
        ForecastIndex.BacktestFrom.Year,
        2200
    ) with
    {
        Place = ParameterPlace.Address,
    };

    private static readonly Parameter<PartialDate> First = Ask.Day("from", "The first day; a year means its first") with
    {
        Place = ParameterPlace.Command,
        IsRequired = true,
    };

    private static readonly Parameter<PartialDate> Last = Ask.Day(
        "to",
        "The last day; a year means its last. Default: the last roll call."
    ) with
    {
        Place = ParameterPlace.Command,
    };

    private static readonly Parameter<bool> WithVotes = Ask.Flag("votes", "List every vote, largest errors first") with
    {
        Place = ParameterPlace.Command,
    };

    public static QueryParameters<BacktestQuery> Parameters { get; } =
        new QueryParameters<BacktestQuery>(Of)
            .With(OfBody, q => q.Body)
            .With(OfYear, q => q.Year)
            .With(First, q => q.From)
            .With(Last, q => q.To)
            .With(WithVotes, q => q.Votes);

    private static BacktestQuery Of(Request request)
    {
        var body = request.Value(OfBody) ?? Body.HumanRightsCouncil;
        return !ForecastWalk.Forecasts(body)
                ? throw Refusal.Unreadable(
                    $"Votes of the {body.Name} are not forecast; write HRC or GA.",
                    new Link("Human Rights Council", Addresses.Backtest),
                    new Link("General Assembly", $"{Addresses.Backtest}?body=GA")
                )
            : request.IsCommand ? new(body, null, request.Value(First), request.Value(Last), request.Value(WithVotes))
            : new(body, request.Value(OfYear), default, default, Votes: true);
    }
}

/// <summary>Forecasts of past votes, each from what was known the day before, and how good they were.</summary>
/// <param name="Test">The back-test.</param>
/// <param name="Answer">Its scores, counted once.</param>
public sealed record PastForecasts(Backtest Test, BacktestJson Answer)
{
    public const int MostMisses = 40;

    /// <summary>Makes them: on the site since a fixed day, and kept; in the command for the days asked for.</summary>
    /// <exception cref="Refusal">There is no vote to forecast, or too many forecasts are waiting.</exception>
    internal static async Task<PastForecasts> OfAsync(Request request, BacktestQuery query)
    {
        var edition = request.Edition;
        if (!request.IsCommand)
            return await ForecastIndex.Of(edition).BacktestAsync(query.Body) with { Year = query.Year, ListsVotes = true };
        var first = query.From.Earliest;
        var last = query.To.IsKnown
            ? query.To.Latest
            : Proposal.DayAfterLast(edition, query.Body)
                ?? throw Refusal.NotFound($"This edition has no roll calls of the {query.Body.Name}.");
        if (first > last)
            throw Refusal.Unreadable($"{Dates.Iso(first)} comes after {Dates.Iso(last)}.");
        var test = Backtest.Of(
            edition.Votes.All,
            Proposal.MembersOf(edition),
            query.Body,
            first,
            last,
            new DayProgress(request.Progress, first, last),
            request.Cancellation
        );
        return test.Votes.Count == 0
            ? throw Refusal.NotFound(
                $"This edition has no roll calls of the {query.Body.Name} from {Dates.Iso(first)} to {Dates.Iso(last)} that can be "
                    + $"forecast."
            )
            : new(test, BacktestJson.Of(test)) { ListsVotes = query.Votes };
    }

    /// <summary>Whether every vote is listed.</summary>
    public bool ListsVotes { get; init; }

    /// <summary>The year whose votes are listed, or null for all.</summary>
    public int? Year { get; init; }

    public IEnumerable<int> Years => Test.Votes.Select(v => v.Vote.Date.Year).Distinct();

    /// <summary>The votes that went most against the forecast.</summary>
    public IEnumerable<ScoredVote> Misses =>
        Test
            .Votes.Where(v => Year is not { } year || v.Vote.Date.Year == year)
            .OrderByDescending(v => v.Loss)
            .ThenBy(v => v.Vote.Address)
            .Take(MostMisses);

    private sealed class DayProgress(IProgress<(string What, double Done)> progress, DateOnly from, DateOnly to) : IProgress<DateOnly>
    {
        public void Report(DateOnly value) =>
            progress.Report(
                (
                    $"Forecasting the votes of {value.Year}",
                    (value.DayNumber - from.DayNumber) / (double)Math.Max(1, to.DayNumber - from.DayNumber)
                )
            );
    }
}
