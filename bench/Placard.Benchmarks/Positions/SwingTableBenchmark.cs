using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Edition.Reading;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.Swing;

namespace Placard.Benchmarks.Positions;

/// <summary>The swing table of the Assembly's latest divided vote, every member by its nearness to the tipping point, beside what one would
/// write first: the same chances counted in 4,000 draws of each state's position and error.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
public class SwingTableBenchmark
{
    private const int Draws = 4000;

    private VoteEvent _vote = null!;
    private VoteParameters _scale = null!;
    private (StateCode State, MemberPosition? StatePeriod)[] _members = [];

    [GlobalSetup]
    public void SetUp()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        VoteEvent[] votes =
        [
            .. edition.Votes.All.Where(v => v.Body == Body.GeneralAssembly && v.IsMeasurable && v.Date.IsExact && v.Date.Year >= 2010),
        ];
        var points = IdealPointModel.Estimate(votes, IdealPointSettings.ByYear);
        _vote = votes.Where(v => points.Of(v.Address) is { Discrimination: not 0 }).MaxBy(v => (v.Date.Earliest, v.Address))!;
        _scale = points.Of(_vote.Address)!;
        _members =
        [
            .. new BodyMembers(edition.States, edition.Seats)
                .On(Body.GeneralAssembly, _vote.Date.Earliest)
                .Select(s => (s, MemberPosition.In(points, s, _vote.Date.Year, Priors.Default.Drift))),
        ];
    }

    [Benchmark(Baseline = true)]
    public SwingTable Table() => SwingTable.Of(_scale, _members, _vote.Ballots, Majority.Simple);

    /// <summary>The rival: no order, no tipping point, no intervals; the chances alone.</summary>
    [Benchmark]
    public List<BallotChances> ByDrawing()
    {
        var source = new SplitMix(1948);
        var chances = new List<BallotChances>(_members.Length);
        foreach (var (_, statePeriod) in _members)
        {
            if (statePeriod is not { } at)
                continue;
            int yes = 0,
                no = 0;
            for (var draw = 0; draw < Draws; draw++)
            {
                var hidden = _scale.Discrimination * (at.Point + Math.Sqrt(at.Variance) * source.Normal()) + source.Normal();
                yes += hidden >= _scale.UpperCut ? 1 : 0;
                no += hidden < _scale.LowerCut ? 1 : 0;
            }
            chances.Add(new((double)yes / Draws, (double)(Draws - yes - no) / Draws, (double)no / Draws));
        }
        return chances;
    }
}
