namespace Placard.Edition.Building;

/// <summary>Reports the progress of one step as its share of the whole, at once and on the builder's own thread.</summary>
internal sealed class ProgressShare : IProgress<double>
{
    private readonly Action<double> _tell;

    private ProgressShare(Action<double> tell) => _tell = tell;

    /// <summary>The stretch of the whole from one share done to another; null where nobody is told.</summary>
    public static ProgressShare? Of(IProgress<double>? whole, double from, double to) =>
        whole is null ? null : new(done => whole.Report(from + (to - from) * done));

    /// <summary>The stretch of the whole from one share done to its end, under the name of what is being done.</summary>
    public static ProgressShare? Of(IProgress<(string What, double Done)>? whole, string what, double from) =>
        whole is null ? null : new(done => whole.Report((what, from + (1 - from) * done)));

    public void Report(double value) => _tell(value);
}
