namespace Placard.Record.Numbers;

/// <summary>How many cores the parallel loops of a measure may take: all of them, unless whoever asked for it has to answer others
/// meanwhile.</summary>
public static class Cores
{
    private static readonly AsyncLocal<int> Bound = new();

    /// <summary>What a parallel loop is to be given.</summary>
    public static ParallelOptions Allowed => new() { MaxDegreeOfParallelism = Bound.Value == 0 ? -1 : Bound.Value };

    /// <summary>Bounds what is worked out from here on in this flow of control, what it awaits and starts included.</summary>
    /// <param name="cores">One or more.</param>
    /// <returns>When it is disposed of, the bound from before holds again.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public static IDisposable AtMost(int cores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cores, 1);
        var before = Bound.Value;
        Bound.Value = cores;
        return new Bounded(before);
    }

    private sealed class Bounded(int before) : IDisposable
    {
        public void Dispose() => Bound.Value = before;
    }
}
