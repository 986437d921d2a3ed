using System.Numerics;

namespace Placard.Rooms.Answers;

/// <summary>How often each of endlessly many addresses was asked for lately, about, in a fixed space: four rows of counts, of which the
/// least is nearest. All are halved from time to time, so that what was popular once makes way.</summary>
/// <remarks>Safe to use from many threads; a count lost between two of them does not matter.</remarks>
internal sealed class AskedCounts
{
    private const int Rows = 4;
    private const int Width = 1 << 16;
    private const int UntilHalved = 8 * Width;

    private static readonly ulong[] Mixers = [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F];

    private readonly byte[] _counts = new byte[Rows * Width];
    private int _sinceHalved;

    public void Add(int hash)
    {
        for (var row = 0; row < Rows; row++)
        {
            ref var count = ref _counts[At(row, hash)];
            if (count < byte.MaxValue)
                count++;
        }
        if (Interlocked.Increment(ref _sinceHalved) == UntilHalved)
            Halve();
    }

    public int Of(int hash)
    {
        var least = (int)byte.MaxValue;
        for (var row = 0; row < Rows; row++)
            least = Math.Min(least, _counts[At(row, hash)]);
        return least;
    }

    private void Halve()
    {
        for (var i = 0; i < _counts.Length; i++)
            _counts[i] >>= 1;
        Volatile.Write(ref _sinceHalved, 0);
    }

    private static int At(int row, int hash) => row * Width + (int)(((uint)hash * Mixers[row]) >> (64 - BitOperations.Log2(Width)));
}
