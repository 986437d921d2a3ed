using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Edition.Reading;
using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Plane;
using Placard.Record.Positions.IdealPoints.Sampling;

namespace Placard.Benchmarks.Positions;

/// <summary>Ideal points of the whole Assembly, every roll call of every kind: the estimate on one core, standard errors and all; and one
/// sweep of the exact sampler on all cores, of which a run takes thousands.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
[MemoryDiagnoser]
public class IdealPointsBenchmark
{
    private VoteEvent[] _votes = [];
    private VoteEvent[] _tenYears = [];
    private VoteEvent _latest = null!;
    private BallotTable _table = null!;
    private ExactSampler _sampler = null!;

    [GlobalSetup]
    public void SetUp()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        _votes =
        [
            .. edition
                .Votes.All.Where(v => v.Body == Body.GeneralAssembly && v.IsMeasurable && v.Date.IsKnown)
                .OrderBy(v => v.Date)
                .ThenBy(v => v.Address),
        ];
        (_table, var estimate, _) = IdealPointModel.Fit(_votes, IdealPointSettings.ByYear);
        _sampler = new ExactSampler(_table, Priors.Default, estimate, 1);
        _latest = _votes.Last(v => v.Ballots.Divides);
        _tenYears = [.. _votes.Where(v => v.Date.Year > _latest.Date.Year - 10)];
    }

    /// <summary>From roll calls to positions with standard errors.</summary>
    [Benchmark(Baseline = true)]
    public IdealPoints Estimate() => IdealPointModel.Estimate(_votes, IdealPointSettings.ByYear);

    /// <summary>The same in two dimensions, which begins with the estimate in one; the paths of the Assembly settle slowly where one second
    /// dimension gives way to another.</summary>
    [Benchmark]
    public PlanePoints EstimateInTwoDimensions() => PlaneModel.Estimate(_votes, IdealPointSettings.ByYear);

    /// <summary>What the page of two dimensions does for ten years of the Assembly: one place a state, and again without a tenth of the
    /// ballots, to foretell them.</summary>
    [Benchmark]
    public (PlanePoints, PlaneGain?) TenYearsInTwoDimensionsAndHeldToHiddenBallots() =>
        PlaneValidation.Of(_tenYears, IdealPointSettings.Static(_latest.Date.Year));

    /// <summary>The part of it that puts the ballots in order.</summary>
    [Benchmark]
    public object PutInOrder() => BallotTable.Of(_votes, v => v.Date.Year);

    /// <summary>The rival that runs here: one draw of everything. A run of 2,000 draws and 400 to settle takes 2,400 of them.</summary>
    [Benchmark]
    public void OneSweepOfTheExactSampler() => _sampler.Sweep();
}
