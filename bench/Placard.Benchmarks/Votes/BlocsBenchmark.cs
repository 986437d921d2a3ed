using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Record.Positions.Blocs;

namespace Placard.Benchmarks.Votes;

/// <summary>Blocs of the whole Assembly with 200 resamples: weighted bit planes beside what one would write first, ballots drawn anew and a
/// double loop over them. The rival draws twice and clusters not at all; times a hundred it is generous.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 4)]
public class BlocsBenchmark
{
    private const int Drawn = 2;

    private BallotPlanes _planes = BallotPlanes.Of([]);
    private Ballot[][] _rows = [];
    private readonly Random _random = new(1948);

    [ParamsSource(nameof(Ballots))]
    public string From { get; set; } = "";

    public static IEnumerable<string> Ballots => AssemblyBallots.InMirror() is null ? ["invented"] : ["invented", "voeten"];

    [GlobalSetup]
    public void SetUp()
    {
        _planes = BallotPlanes.Of(
            From == "invented" ? AssemblyBallots.Invented(votes: 8000, states: 200) : AssemblyBallots.Read(AssemblyBallots.InMirror()!)
        );
        _rows = [.. _planes.States.Select(state => _planes.Votes.Select(v => v.Ballots[state]).ToArray())];
    }

    [Benchmark]
    public BlocStructure TwoHundredResamples() => BlocStructure.Find(_planes, BlocSettings.Default with { LeastShareCast = 0 });

    /// <summary>The rival, a hundredth of its work: agreement of every pair in two resamples, on all cores.</summary>
    [Benchmark]
    public double[][] DoubleLoopTwice() => [.. Enumerable.Range(0, Drawn).Select(_ => Resample())];

    private double[] Resample()
    {
        var drawn = Enumerable.Range(0, _planes.Votes.Count).Select(_ => _random.Next(_planes.Votes.Count)).ToArray();
        var indices = new double[_rows.Length * (_rows.Length - 1) / 2];
        Parallel.For(
            1,
            _rows.Length,
            j =>
            {
                for (var i = 0; i < j; i++)
                    indices[j * (j - 1) / 2 + i] = Index(_rows[i], _rows[j], drawn);
            }
        );
        return indices;
    }

    private static double Index(Ballot[] first, Ballot[] second, int[] drawn)
    {
        var (common, score) = (0, 0.0);
        foreach (var vote in drawn)
        {
            var (a, b) = (first[vote], second[vote]);
            if (a is not (Ballot.Yes or Ballot.No or Ballot.Abstain) || b is not (Ballot.Yes or Ballot.No or Ballot.Abstain))
                continue;
            common++;
            score +=
                a == b ? 1
                : a == Ballot.Abstain || b == Ballot.Abstain ? 0.5
                : 0;
        }
        return common == 0 ? double.NaN : score / common;
    }
}
