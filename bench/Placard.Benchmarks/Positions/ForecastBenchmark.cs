using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Edition.Reading;
using Placard.Record.Positions.Forecasts;

namespace Placard.Benchmarks.Positions;

/// <summary>A forecast of one vote, 4,000 draws and all, on a walk that has come to its day, beside the plain rule “as the last time, or
/// else as it usually votes”; and what coming to the day takes.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
public class ForecastBenchmark
{
    private static readonly DateOnly Day = new(2024, 9, 1);

    private OpenEdition _edition = null!;
    private BodyMembers _members = null!;
    private ForecastWalk _walk = null!;
    private ComingVote _coming = null!;
    private byte[] _learned = [];

    [Params("HRC", "GA")]
    public string Of { get; set; } = "";

    private Body Body => Of == "GA" ? Body.GeneralAssembly : Body.HumanRightsCouncil;

    [GlobalSetup]
    public void SetUp()
    {
        _edition = OpenEdition.Open(RealFiles.Edition);
        _members = new BodyMembers(_edition.States, _edition.Seats);
        _coming = ComingVote.Like(
            _edition
                .Votes.All.Where(v => v.Body == Body && v.IsMeasurable && v.Kind == VoteKind.WholeText && v.Date.Latest < Day)
                .MaxBy(v => (v.Date.Latest, v.Address))!
        );
        _walk = ComeToTheDay();
        _learned = _walk.Training.ToBytes();
    }

    [GlobalCleanup]
    public void CleanUp() => _edition.Dispose();

    /// <summary>The forecast, its coefficients being fitted.</summary>
    [Benchmark(Baseline = true)]
    public VoteForecast Forecast() => _walk.Forecast(_coming);

    /// <summary>The rival: chances of each member by the plain rule, straight from the edition's votes.</summary>
    [Benchmark]
    public List<double[]> PlainRule()
    {
        var key = TitleKey.Of(_coming.Title);
        var known = _edition
            .Votes.All.Where(v => v.Body == Body && v.IsMeasurable && v.Kind == _coming.Kind && v.Date.IsKnown && v.Date.Latest < Day)
            .ToList();
        var last = known.Where(v => TitleKey.Of(v.Title) == key).MaxBy(v => v.Date.Latest);
        return [.. _members.On(Body, Day).Select(state => Chances(state, last, known))];
    }

    /// <summary>From no vote known to the first forecast: the whole past walked through, and the coefficients fitted.</summary>
    [Benchmark]
    public ForecastWalk ComeToTheDay()
    {
        var walk = new ForecastWalk(_edition.Votes.All, _members, Body);
        walk.GoTo(Day);
        walk.Forecast(_coming);
        return walk;
    }

    /// <summary>From no vote known to the first forecast with what was learned before and kept.</summary>
    [Benchmark]
    public ForecastWalk ComeToTheDayWithWhatWasKept()
    {
        var walk = new ForecastWalk(new PastVotes(_edition.Votes.All, _members), Body);
        walk.GoTo(Day, ForecastTraining.Read(_learned, walk.KeyOn(Day), _members)!);
        walk.Forecast(_coming);
        return walk;
    }

    private static double[] Chances(StateCode state, VoteEvent? last, List<VoteEvent> known)
    {
        var chances = new double[4];
        var all = 0.0;
        foreach (var vote in known)
        {
            if (vote.Ballots[state] is not (>= Ballot.Yes and <= Ballot.NotVoting and var ballot))
                continue;
            var weight = Math.Pow(2, -(Day.DayNumber - vote.Date.Latest.DayNumber) / 365.25 / 2);
            chances[(int)ballot - 1] += weight;
            all += weight;
        }
        for (var y = 0; y < chances.Length; y++)
            chances[y] = (chances[y] + 0.25) / (all + 1);
        if (last?.Ballots[state] is >= Ballot.Yes and <= Ballot.NotVoting and var then)
        {
            for (var y = 0; y < chances.Length; y++)
                chances[y] = 0.25 * chances[y] + (y == (int)then - 1 ? 0.75 : 0);
        }
        return chances;
    }
}
