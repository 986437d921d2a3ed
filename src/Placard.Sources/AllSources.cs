using Placard.Record.Observations;
using Placard.Record.States;
using Placard.Sources.Corrections;
using Placard.Sources.Files;
using Placard.Sources.OhchrVotes;
using Placard.Sources.Starter;
using Placard.Sources.StateNames;
using Placard.Sources.UndlVotes;
using Placard.Sources.UnXml;
using Placard.Sources.Vetoes;
using Placard.Sources.Voeten;

namespace Placard.Sources;

/// <summary>Every source that Placard reads.</summary>
public static class AllSources
{
    /// <summary>The sources, in the order in which lists show them.</summary>
    public static IReadOnlyList<ISource> List { get; } =
    [
        new CorrectionsSource(),
        new StarterSource(),
        new UnXmlTextSource(),
        new UnXmlExtractSource(),
        new UndlVotesSource(),
        new OhchrVotesSource(),
        new VoetenSource(),
        new VetoesSource(),
        new StateNamesSource(),
    ];

    /// <summary>Reads every source under a mirror, on every core.</summary>
    /// <param name="mirror">The mirror.</param>
    /// <param name="states">The register that resolves the spellings of states.</param>
    /// <param name="progress">Told the share of the work done, from 0 to 1 and never falling; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>What was read, in the order of <see cref="List"/>; sources of which the mirror has nothing are left out.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IReadOnlyList<SourceReading> Read(Mirror mirror, StateRegister states, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        Read(List, mirror, states, progress, cancellation);

    /// <summary>What is compiled in: the starter facts and the corrections. It needs no mirror.</summary>
    /// <param name="states">The register that resolves the spellings of states.</param>
    public static IReadOnlyList<SourceReading> StarterOnly(StateRegister states) =>
        Read([.. List.Where(s => s is StarterSource or CorrectionsSource)], new Mirror(""), states, null, CancellationToken.None);

    internal static IReadOnlyList<SourceReading> Read(
        IReadOnlyList<ISource> sources, Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        var readings = new SourceReading?[sources.Count];
        var joint = new JointProgress(sources.Count, progress);
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(0, sources.Count, options, i =>
            {
                readings[i] = sources[i].Read(mirror, states, joint.Of(i), cancellation);
                joint.Of(i).Report(1);
            });
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<OperationCanceledException>().Any())
        {
            throw new OperationCanceledException(cancellation);
        }
        return [.. readings.OfType<SourceReading>()];
    }

    /// <summary>The progress of several works as one: the mean of their shares.</summary>
    private sealed class JointProgress(int works, IProgress<double>? whole)
    {
        private readonly double[] _shares = new double[works];
        private readonly Lock _lock = new();

        public IProgress<double> Of(int work) => new Share(this, work);

        private void Report(int work, double share)
        {
            lock (_lock)
            {
                _shares[work] = Math.Max(_shares[work], Math.Clamp(share, 0, 1));
                whole?.Report(_shares.Sum() / works);
            }
        }

        private sealed class Share(JointProgress joint, int work) : IProgress<double>
        {
            public void Report(double value) => joint.Report(work, value);
        }
    }
}
