using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>A training example: the features of one state before one vote, as logarithms of pooled ballots, and, once known, the
/// ballot.</summary>
/// <remarks>This is the one place to add a new feature of a state and a vote: to <see cref="WriteFeatures"/> or to
/// <see cref="Covariates"/>.</remarks>
internal sealed class Example
{
    private const int Kinds = BallotCounts.Kinds;
    private const int PoolsPerSimilarity = 3; // neighbours, own, all
    private const int FeaturesPerSimilarity = 7;

    /// <summary>The number of features.</summary>
    public const int Features =
        1 + Evidence.Similarities * FeaturesPerSimilarity + 2 + Evidence.CutPointSimilarities + Covariates.Count * (Kinds - 1);

    private const double Floor = 1e-4;

    private readonly float[] _base = new float[Kinds];
    private readonly float[] _pools = new float[Evidence.Similarities * PoolsPerSimilarity * Kinds];
    private readonly float[] _own = new float[Evidence.Similarities];
    private readonly float[] _cuts = new float[Evidence.CutPointSimilarities * Kinds];
    private readonly float[]? _last;
    private readonly bool _lastIsRecent;
    private readonly float[] _sides;

    /// <summary>Takes the features of a state from the evidence.</summary>
    public Example(Evidence evidence, IReadOnlyList<double[]> ofAll, int state)
    {
        State = state;
        IsAmendment = evidence.Proposal.Kind != VoteKind.WholeText;
        Write(_base, evidence.Base, 0);
        var neighbours = new Neighbours(evidence, state);
        Span<double> near = stackalloc double[Kinds];
        Span<double> own = stackalloc double[Kinds];
        var whole = 0.0;
        for (var similarity = 0; similarity < Evidence.Similarities; similarity++)
        {
            var counts = evidence[(Similarity)similarity];
            neighbours.Pool(counts, evidence.Base, near);
            var mine = counts[state];
            var total = mine[0] + mine[1] + mine[2] + mine[3];
            for (var y = 0; y < Kinds; y++)
                own[y] = (mine[y] + near[y]) / (total + 1);
            Write(_pools, near, similarity * PoolsPerSimilarity);
            Write(_pools, own, similarity * PoolsPerSimilarity + 1);
            Write(_pools, ofAll[similarity], similarity * PoolsPerSimilarity + 2);
            for (var y = 0; y < Kinds; y++)
                _pools[(similarity * PoolsPerSimilarity + 2) * Kinds + y] -= _base[y];
            _own[similarity] = (float)(total / (total + 0.5));
            if ((Similarity)similarity == Similarity.OtherKind)
                whole = own[0] - own[1];
        }
        if (evidence.LastBallotsOf(state) is { } last)
        {
            _last = Array.ConvertAll(last, share => (float)Math.Log((share + 0.1) / 1.4));
            _lastIsRecent = evidence.Day - evidence.LastTime[0].Day < 1.2 * 365.25;
        }
        var position = evidence.PositionOf(state);
        for (var similarity = 0; similarity < Evidence.CutPointSimilarities; similarity++)
            Write(_cuts, evidence.CutPoints[similarity].At(position), similarity);
        var otherKind = evidence.WeightOf[(int)Similarity.OtherKind];
        _sides = Covariates.Of(evidence, state, position, whole * otherKind / (otherKind + 0.3));
    }

    /// <summary>The index of the state.</summary>
    public int State { get; }

    /// <summary>The ballot it cast, 0 to 3; -1 while not known.</summary>
    public int Ballot { get; init; } = -1;

    private bool IsAmendment { get; }

    /// <summary>The pooled ballots of all states for each kind of similarity, drawn towards the base rates; the same for every state of a
    /// vote.</summary>
    public static double[][] OfAll(Evidence evidence)
    {
        const double Ballots = 30;
        const double PriorWeight = 0.5;
        return
        [
            .. Enumerable
                .Range(0, Evidence.Similarities)
                .Select(similarity =>
                {
                    var sums = evidence[(Similarity)similarity].Sum();
                    var total = sums.Sum();
                    return (double[])
                        [.. sums.Select((sum, y) => (sum / Ballots + PriorWeight * evidence.Base[y]) / (total / Ballots + PriorWeight))];
                }),
        ];
    }

    /// <summary>Writes the features: for each of the four ballots one row of <see cref="Features"/> numbers, one row after the
    /// other.</summary>
    public void WriteFeatures(Span<double> into)
    {
        into.Clear();
        for (var y = 0; y < Kinds; y++)
        {
            var row = into.Slice(y * Features, Features);
            var at = 0;
            row[at++] = _base[y];
            for (var similarity = 0; similarity < Evidence.Similarities; similarity++)
            {
                double near = _pools[similarity * PoolsPerSimilarity * Kinds + y],
                    own = _pools[(similarity * PoolsPerSimilarity + 1) * Kinds + y],
                    all = _pools[(similarity * PoolsPerSimilarity + 2) * Kinds + y];
                row[at++] = near;
                row[at++] = own;
                row[at++] = own * _own[similarity];
                row[at++] = all;
                if (IsAmendment)
                    (row[at], row[at + 1], row[at + 2]) = (near, own, all);
                at += FeaturesPerSimilarity - 4;
            }
            if (_last is not null)
            {
                row[at] = _last[y];
                row[at + 1] = _lastIsRecent ? _last[y] : 0;
            }
            at += 2;
            for (var similarity = 0; similarity < Evidence.CutPointSimilarities; similarity++)
                row[at++] = _cuts[similarity * Kinds + y];
            if (y > 0)
            {
                for (var i = 0; i < Covariates.Count; i++)
                    row[at + i * (Kinds - 1) + y - 1] = _sides[i];
            }
        }
    }

    /// <summary>The prior means of the coefficients: the state's own ballots count the same for each kind of similarity.</summary>
    public static double[] PriorCoefficients()
    {
        var prior = new double[Features];
        for (var similarity = 0; similarity < Evidence.Similarities; similarity++)
            prior[1 + similarity * FeaturesPerSimilarity + 1] = 1.0 / Evidence.Similarities;
        return prior;
    }

    private static void Write(float[] into, ReadOnlySpan<double> shares, int row)
    {
        for (var y = 0; y < Kinds; y++)
            into[row * Kinds + y] = (float)Math.Log(shares[y] + Floor);
    }
}
