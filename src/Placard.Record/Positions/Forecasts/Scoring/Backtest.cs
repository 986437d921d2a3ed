namespace Placard.Record.Positions.Forecasts.Scoring;

/// <summary>Forecasts of past votes, each from what was known the day before, beside what came of them.</summary>
public sealed class Backtest
{
    private const int Draws = 1000;

    private static readonly Forecaster[] Forecasters = Enum.GetValues<Forecaster>();

    private Backtest(Body body, DateOnly from, DateOnly to, IReadOnlyList<ScoredVote> votes)
    {
        Body = body;
        From = from;
        To = to;
        Votes = votes;
    }

    /// <summary>The body.</summary>
    public Body Body { get; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>The votes that were forecast, oldest first.</summary>
    public IReadOnlyList<ScoredVote> Votes { get; }

    /// <summary>The share of votes whose margin lay within the stretch that was to hold nine in ten; null where there are none.</summary>
    public double? MarginsWithin(Func<ScoredVote, bool> which)
    {
        var votes = Votes.Where(which).ToList();
        return votes.Count == 0 ? null : (double)votes.Count(v => v.Margin.Holds(v.Counted.Margin)) / votes.Count;
    }

    /// <summary>Forecasts every measurable roll call of a body whose day is known, votes of one day without knowing of each
    /// other.</summary>
    /// <param name="votes">All votes, in any order.</param>
    /// <param name="members">Who may vote when.</param>
    /// <param name="body">The body; see <see cref="ForecastWalk.Forecasts"/>.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="progress">Told the day it has come to.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Backtest Of(
        IReadOnlyList<VoteEvent> votes,
        BodyMembers members,
        Body body,
        DateOnly from,
        DateOnly to,
        IProgress<DateOnly>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var walk = new ForecastWalk(votes, members, body);
        walk.GoTo(from);
        var scored = new List<ScoredVote>();
        while (walk.NextDay() is { } day)
        {
            cancellation.ThrowIfCancellationRequested();
            var on = day[0].Date.Earliest;
            if (on > to)
                break;
            progress?.Report(on);
            if (members.On(body, on).Count > 0)
                scored.AddRange(day.Select(vote => Score(walk, vote, members)));
        }
        return new Backtest(body, from, to, scored);
    }

    private static ScoredVote Score(ForecastWalk walk, VoteEvent vote, BodyMembers members)
    {
        var coming = ComingVote.Like(vote);
        var prediction = walk.Predict(coming);
        var forecast = prediction.ToForecast(coming, vote.Date.Earliest, Draws);
        var margin = OutcomeForecast.Of(forecast);
        var cast = members.Completed(vote);
        var chances = Forecasters.Select(f => Baselines.Of(f, prediction)).ToArray();
        return new ScoredVote
        {
            Vote = vote,
            CameBefore = prediction.Evidence.LastTime.Count > 0,
            Likeness = prediction.Evidence.Likeness,
            Adopted = margin.Adopted,
            Margin = margin.Margin,
            Counted = cast.ToTally(),
            Ballots =
            [
                .. forecast
                    .Ballots.Select(
                        (ballot, at) =>
                            new ScoredBallot(
                                ballot.State,
                                cast[ballot.State],
                                prediction.Evidence.LastBallotsOf(prediction.Evidence.Members[at]) is not null,
                                [.. chances.Select(c => c[at])]
                            )
                    )
                    .Where(ballot => ballot.Cast.IsCast() || ballot.Cast == Ballot.NotVoting),
            ],
        };
    }
}
