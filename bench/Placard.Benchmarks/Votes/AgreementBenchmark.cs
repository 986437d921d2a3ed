using BenchmarkDotNet.Attributes;

namespace Placard.Benchmarks.Votes;

/// <summary>Agreement of every pair of states: bit planes beside the plain double loop over ballots, on invented ballots of the Assembly's
/// size and on the real ones.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class AgreementBenchmark
{
    private VoteEvent[] _votes = [];
    private BallotPlanes _planes = BallotPlanes.Of([]);
    private Ballot[][] _rows = [];

    [ParamsSource(nameof(Ballots))]
    public string From { get; set; } = "";

    public static IEnumerable<string> Ballots => AssemblyBallots.InMirror() is null ? ["invented"] : ["invented", "voeten"];

    [GlobalSetup]
    public void SetUp()
    {
        _votes =
            From == "invented" ? AssemblyBallots.Invented(votes: 8000, states: 200) : AssemblyBallots.Read(AssemblyBallots.InMirror()!);
        _planes = BallotPlanes.Of(_votes);
        _rows = [.. _planes.States.Select(state => _planes.Votes.Select(v => v.Ballots[state]).ToArray())];
    }

    [Benchmark]
    public AgreementTable Planes() => _planes.All();

    [Benchmark]
    public BallotPlanes BuildingPlanes() => BallotPlanes.Of(_votes);

    /// <summary>The rival: the same counts from arrays of ballots, pair by pair, on one core.</summary>
    [Benchmark(Baseline = true)]
    public Agreement[] DoubleLoop()
    {
        var table = new Agreement[_rows.Length * _rows.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            for (var j = i + 1; j < _rows.Length; j++)
                table[i * _rows.Length + j] = Count(_rows[i], _rows[j]);
        }
        return table;
    }

    private static Agreement Count(Ballot[] first, Ballot[] second)
    {
        int common = 0,
            same = 0,
            opposite = 0,
            onlyFirst = 0,
            onlySecond = 0;
        for (var vote = 0; vote < first.Length; vote++)
        {
            var (a, b) = (first[vote], second[vote]);
            var (castA, castB) = (a is Ballot.Yes or Ballot.No or Ballot.Abstain, b is Ballot.Yes or Ballot.No or Ballot.Abstain);
            if (castA && castB)
            {
                common++;
                same += a == b ? 1 : 0;
                opposite += a != b && a != Ballot.Abstain && b != Ballot.Abstain ? 1 : 0;
            }
            else
            {
                onlyFirst += castA ? 1 : 0;
                onlySecond += castB ? 1 : 0;
            }
        }
        return new(common, same, opposite, onlyFirst, onlySecond);
    }
}
