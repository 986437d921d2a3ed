using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>One report of progress over several archives, each with the share of its size.</summary>
internal sealed class SharedProgress(IProgress<double>? whole, long bytes)
{
    private double _before;

    /// <summary>The progress of the next archive.</summary>
    public IProgress<double>? Next(SourceTree tree)
    {
        if (whole is null)
            return null;
        var start = _before;
        var share = bytes == 0 ? 0 : (double)tree.Entries.Sum(e => e.Length) / bytes;
        _before += share;
        return new Part(whole, start, share);
    }

    private sealed class Part(IProgress<double> whole, double start, double share) : IProgress<double>
    {
        public void Report(double value) => whole.Report(start + value * share);
    }
}
