using System.Numerics;
using System.Runtime.InteropServices;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>SIMD lanes: values gathered from tables for a range of ballots, and padded to whole vectors.</summary>
internal sealed class Lanes(int tables)
{
    private readonly float[][] _picked = [.. Enumerable.Range(0, tables).Select(_ => Array.Empty<float>())];
    private float[] _weights = [];

    /// <summary>The values gathered from one of the tables.</summary>
    public ReadOnlySpan<Vector<float>> this[int table] => MemoryMarshal.Cast<float, Vector<float>>(_picked[table]);

    /// <summary>1 for every ballot, 0 for what pads the last vector.</summary>
    public ReadOnlySpan<Vector<float>> Weights => MemoryMarshal.Cast<float, Vector<float>>(_weights);

    /// <summary>Gathers the values at the indexes in each of the tables.</summary>
    /// <returns>The number of vectors.</returns>
    public int Pick(ReadOnlySpan<int> indexes, params ReadOnlySpan<float[]> from)
    {
        var width = Vector<float>.Count;
        var padded = (indexes.Length + width - 1) / width * width;
        Grow(padded);
        for (var t = 0; t < from.Length; t++)
        {
            var (table, picked) = (from[t], _picked[t]);
            for (var i = 0; i < indexes.Length; i++)
                picked[i] = table[indexes[i]];
            // Padding must be a small number: it is computed with before its weight of 0 removes it.
            picked.AsSpan(indexes.Length, padded - indexes.Length).Clear();
        }
        _weights.AsSpan(0, indexes.Length).Fill(1);
        _weights.AsSpan(indexes.Length, padded - indexes.Length).Clear();
        return padded / width;
    }

    private void Grow(int padded)
    {
        if (_weights.Length >= padded)
            return;
        _weights = new float[2 * padded];
        for (var t = 0; t < _picked.Length; t++)
            _picked[t] = new float[2 * padded];
    }
}
