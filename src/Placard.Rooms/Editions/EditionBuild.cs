using System.Runtime.CompilerServices;
using Placard.Edition.Building;
using Placard.Edition.Changes;
using Placard.Sources;
using Placard.Sources.Files;
using Placard.Sources.RecordFiles;

namespace Placard.Rooms.Editions;

/// <summary>From files to an edition: reads every source of a mirror, or what comes with the program, and builds.</summary>
public static class EditionBuild
{
    private const double ShareOfReading = 0.6;
    private const double ShareBeforePhrases = 0.85;

    /// <summary>Builds an edition, and says what is not in it.</summary>
    /// <param name="mirror">The mirror's folder, or null for an edition of what comes with the program.</param>
    /// <param name="record">The folder of the record that comes with the program.</param>
    /// <param name="file">The file to write.</param>
    /// <param name="progress">Told what is being done and how much of the whole.</param>
    /// <param name="cancellation">Stops the build; nothing is left behind.</param>
    public static BuiltEdition Run(
        string? mirror,
        string record,
        string file,
        IProgress<(string What, double Done)>? progress,
        CancellationToken cancellation
    )
    {
        if (mirror is not null && !Directory.Exists(mirror))
            throw Refusal.Unreadable(
                $"There is no folder {mirror}; --mirror (or PLACARD_MIRROR) names one that holds the publishers' files."
            );
        EditionBuilder.CheckTarget(file);
        var built = WithoutPhrases(mirror, record, file, progress, cancellation);
        // What was read takes more memory than the phrases may, and is not needed for them.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var edition = OpenEdition.Open(file);
        CompletePhrases(edition, new Scaled(progress, ShareBeforePhrases, 1), cancellation);
        return built;
    }

    /// <summary>Builds an edition over the one that stands there, if any, and keeps what changed beside it.</summary>
    /// <inheritdoc cref="Run"/>
    public static BuiltEdition Replace(
        string? mirror,
        string record,
        string file,
        TimeProvider clock,
        IProgress<(string What, double Done)>? progress,
        CancellationToken cancellation
    )
    {
        using var earlier = OpenEdition.TryOpen(file);
        var built = Run(mirror, record, file, progress, cancellation);
        if (earlier is not null && earlier.Info.Hash != built.Hash)
        {
            using var later = OpenEdition.Open(file);
            ChangeLog.Of(earlier).Followed(earlier, later, clock.Today()).Write(file);
        }
        return built;
    }

    // Apart, so that nothing holds on to what was read once it returns.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static BuiltEdition WithoutPhrases(
        string? mirror,
        string record,
        string file,
        IProgress<(string What, double Done)>? progress,
        CancellationToken cancellation
    )
    {
        var reading = new Scaled(progress, 0, ShareOfReading);
        var building = new Scaled(progress, ShareOfReading, ShareBeforePhrases);
        var readings = mirror is null
            ? AllSources.ReadShipped(record, StateRegister.Default, cancellation)
            : RecordFolder.Supplement(
                AllSources.Read(new Mirror(mirror), StateRegister.Default, reading, cancellation),
                record,
                cancellation
            );
        return BuiltEdition.Of(EditionBuilder.Build(readings, mirror is null, file, building, cancellation), readings);
    }

    /// <summary>Whether an edition of what comes with the program was built from other files of the record than there are now.</summary>
    public static bool IsOutdated(OpenEdition edition, string record) =>
        edition.Info.IsStarter
        && !RecordFolder
            .Files(record)
            .Select(f => (f.Path, f.Sha256))
            .SequenceEqual(edition.Files().Where(f => f.Source == RecordFolder.Description.Code).Select(f => (f.Path, f.Sha256)).Order());

    /// <summary>Makes the indexes of phrases that the edition lacks beside it; nothing where it has them all.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="progress">Told how much is done.</param>
    /// <param name="cancellation">Stops between two of them.</param>
    /// <returns>The edition.</returns>
    public static OpenEdition CompletePhrases(
        OpenEdition edition,
        IProgress<(string What, double Done)>? progress,
        CancellationToken cancellation
    )
    {
        edition.Phrases.Complete(progress is null ? null : new OfPhrases(progress), cancellation);
        return edition;
    }

    private sealed class OfPhrases(IProgress<(string What, double Done)> whole) : IProgress<double>
    {
        public void Report(double value) => whole.Report(("indexing the phrases", value));
    }

    private sealed class Scaled(IProgress<(string What, double Done)>? whole, double from, double to)
        : IProgress<(string What, double Done)>
    {
        public void Report((string What, double Done) value) => whole?.Report((value.What, from + value.Done * (to - from)));
    }
}
