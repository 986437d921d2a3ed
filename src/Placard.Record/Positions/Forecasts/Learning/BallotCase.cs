using Placard.Record.Positions.Forecasts.Knowing;

namespace Placard.Record.Positions.Forecasts.Learning;

/// <summary>One state before one vote: all that the forecast of its ballot rests on, as logarithms of pooled ballots, and, once known, the ballot.</summary>
/// <remarks>This is the one place where a new thing to know of a state and a vote is added: as a further number of <see cref="WriteFeatures"/>, or of <see cref="SideNumbers"/>.</remarks>
internal sealed class BallotCase
{
    private const int Kinds = BallotCounts.Kinds;
    private const int PoolsAWay = 3; // neighbours, own, all
    private const int FeaturesAWay = 7;

    /// <summary>The number of features.</summary>
    public const int Features = 1 + Evidence.Ways * FeaturesAWay + 2 + Evidence.CutWays + SideNumbers.Count * (Kinds - 1);

    private const double Floor = 1e-4;

    private readonly float[] _base = new float[Kinds];
    private readonly float[] _pools = new float[Evidence.Ways * PoolsAWay * Kinds];
    private readonly float[] _own = new float[Evidence.Ways];
    private readonly float[] _cuts = new float[Evidence.CutWays * Kinds];
    private readonly float[]? _last;
    private readonly bool _lastIsRecent;
    private readonly float[] _sides;

    /// <summary>Reads what is known of a state out of the evidence.</summary>
    public BallotCase(Evidence evidence, IReadOnlyList<double[]> ofAll, int state)
    {
        State = state;
        IsAmendment = evidence.Proposal.Kind != VoteKind.WholeText;
        Write(_base, evidence.Base, 0);
        var neighbours = new Neighbours(evidence, state);
        Span<double> near = stackalloc double[Kinds];
        Span<double> own = stackalloc double[Kinds];
        var whole = 0.0;
        for (var way = 0; way < Evidence.Ways; way++)
        {
            var counts = evidence[(Likeness)way];
            neighbours.Pool(counts, evidence.Base, near);
            var mine = counts[state];
            var total = mine[0] + mine[1] + mine[2] + mine[3];
            for (var y = 0; y < Kinds; y++)
                own[y] = (mine[y] + near[y]) / (total + 1);
            Write(_pools, near, way * PoolsAWay);
            Write(_pools, own, way * PoolsAWay + 1);
            Write(_pools, ofAll[way], way * PoolsAWay + 2);
            for (var y = 0; y < Kinds; y++)
                _pools[(way * PoolsAWay + 2) * Kinds + y] -= _base[y];
            _own[way] = (float)(total / (total + 0.5));
            if ((Likeness)way == Likeness.OtherKind)
                whole = own[0] - own[1];
        }
        if (evidence.LastBallotsOf(state) is { } last)
        {
            _last = Array.ConvertAll(last, share => (float)Math.Log((share + 0.1) / 1.4));
            _lastIsRecent = evidence.Day - evidence.LastTime[0].Day < 1.2 * 365.25;
        }
        var position = evidence.PositionOf(state);
        for (var way = 0; way < Evidence.CutWays; way++)
            Write(_cuts, evidence.Cuts[way].At(position), way);
        var otherKind = evidence.WeightOf[(int)Likeness.OtherKind];
        _sides = SideNumbers.Of(evidence, state, position, whole * otherKind / (otherKind + 0.3));
    }

    /// <summary>The place of the state.</summary>
    public int State { get; }

    /// <summary>The ballot it cast, 0 to 3; -1 while not known.</summary>
    public int Ballot { get; init; } = -1;

    private bool IsAmendment { get; }

    /// <summary>How all states together voted on the like, for each way of likeness, drawn towards the base; the same for every state of a vote.</summary>
    public static double[][] OfAll(Evidence evidence)
    {
        const double Ballots = 30;
        const double PriorWeight = 0.5;
        return [.. Enumerable.Range(0, Evidence.Ways).Select(way =>
        {
            var sums = evidence[(Likeness)way].Sum();
            var total = sums.Sum();
            return (double[])[.. sums.Select((sum, y) => (sum / Ballots + PriorWeight * evidence.Base[y]) / (total / Ballots + PriorWeight))];
        })];
    }

    /// <summary>Writes the features: for each of the four ballots one row of <see cref="Features"/> numbers, one row after the other.</summary>
    public void WriteFeatures(Span<double> into)
    {
        into.Clear();
        for (var y = 0; y < Kinds; y++)
        {
            var row = into.Slice(y * Features, Features);
            var at = 0;
            row[at++] = _base[y];
            for (var way = 0; way < Evidence.Ways; way++)
            {
                double near = _pools[way * PoolsAWay * Kinds + y], own = _pools[(way * PoolsAWay + 1) * Kinds + y], all = _pools[(way * PoolsAWay + 2) * Kinds + y];
                row[at++] = near;
                row[at++] = own;
                row[at++] = own * _own[way];
                row[at++] = all;
                if (IsAmendment)
                    (row[at], row[at + 1], row[at + 2]) = (near, own, all);
                at += FeaturesAWay - 4;
            }
            if (_last is not null)
            {
                row[at] = _last[y];
                row[at + 1] = _lastIsRecent ? _last[y] : 0;
            }
            at += 2;
            for (var way = 0; way < Evidence.CutWays; way++)
                row[at++] = _cuts[way * Kinds + y];
            if (y > 0)
            {
                for (var i = 0; i < SideNumbers.Count; i++)
                    row[at + i * (Kinds - 1) + y - 1] = _sides[i];
            }
        }
    }

    /// <summary>The coefficients before anything is learned: each way's own ballots count the same.</summary>
    public static double[] Prior()
    {
        var prior = new double[Features];
        for (var way = 0; way < Evidence.Ways; way++)
            prior[1 + way * FeaturesAWay + 1] = 1.0 / Evidence.Ways;
        return prior;
    }

    private static void Write(float[] into, ReadOnlySpan<double> shares, int row)
    {
        for (var y = 0; y < Kinds; y++)
            into[row * Kinds + y] = (float)Math.Log(shares[y] + Floor);
    }
}
