using Placard.Edition.Reading;
using Placard.Edition.Reconciling;

namespace Placard.Edition.Building;

/// <summary>Builds an edition: reconciles what sources say and writes it into one file, aside, renamed into place when it is
/// whole.</summary>
public static class EditionBuilder
{
    /// <summary>The share of the work that reconciling is, as measured on the whole record.</summary>
    private const double Reconciled = 0.1;

    /// <summary>Makes sure that an edition can be written to a file, before anything long is begun.</summary>
    /// <exception cref="EditionException">It cannot, or something else stands there; the message says why.</exception>
    public static void CheckTarget(string path) => AtomicFile.For(path).Dispose();

    /// <summary>Builds an edition. The same readings make the same bytes, whatever order they and what is in them come in.</summary>
    /// <param name="readings">What the sources say, in any order.</param>
    /// <param name="isStarter">Whether these are only what comes with the program.</param>
    /// <param name="path">The file to write; an edition that stands there is replaced only by a whole one, and any other file is left
    /// alone.</param>
    /// <param name="progress">Told what is being done and how much of it, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Stops the build; nothing is left behind.</param>
    /// <returns>The content hash.</returns>
    /// <exception cref="EditionException">The file cannot be written; the message says why.</exception>
    /// <exception cref="ArgumentException">Two readings describe one source differently.</exception>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public static string Build(
        IReadOnlyList<SourceReading> readings,
        bool isStarter,
        string path,
        IProgress<(string What, double Done)>? progress,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var sources = Sources(readings);
        var terms = SeatTerms.Choose(Observations<TermObservation>(readings), code => sources[code].Rank);
        progress?.Report(("reconciling the sources", 0));
        // A correction corrects what others say; alone it is no evidence of a vote.
        var votes = Reconciler
            .Reconcile(readings, StateRegister.Default, SeatTerms.Register(terms))
            .Where(v => v.Witnesses.Any(w => sources[w.Origin.Source].Rank > 0))
            .ToList();
        cancellation.ThrowIfCancellationRequested();
        var content = new EditionContent
        {
            IsStarter = isStarter,
            Sources = [.. sources.Values],
            Files = [.. readings.SelectMany(r => r.Files)],
            Unresolved = [.. readings.SelectMany(r => r.Unresolved)],
            States = StateRegister.Default.All,
            StateNames = [.. Observations<StateNameObservation>(readings)],
            Terms = terms,
            Votes = votes,
            Texts = WorkMatcher.Of(readings, votes),
            Registers = [.. Observations<RegisterEntry>(readings)],
            Speeches =
            [
                .. Observations<SpeechObservation>(readings)
                    .GroupBy(s => (s.Session, s.State))
                    .Select(same => same.MinBy(s => s.Origin)!)
                    .OrderBy(s => s.Session)
                    .ThenBy(s => s.State),
            ],
        };
        return EditionWriter.Write(content, path, ProgressShare.Of(progress, "writing the edition", Reconciled), cancellation);
    }

    private static Dictionary<SourceCode, SourceDescription> Sources(IReadOnlyList<SourceReading> readings)
    {
        var sources = new Dictionary<SourceCode, SourceDescription>();
        foreach (var source in readings.Select(r => r.Source))
        {
            if (!sources.TryAdd(source.Code, source) && sources[source.Code] != source)
                throw new ArgumentException($"The source {source.Code} is described in two ways.", nameof(readings));
        }
        return sources;
    }

    private static IEnumerable<T> Observations<T>(IReadOnlyList<SourceReading> readings)
        where T : Observation => readings.SelectMany(r => r.Observations).OfType<T>();
}
