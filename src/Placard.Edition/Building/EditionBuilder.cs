using Placard.Record.Observations;

namespace Placard.Edition.Building;

/// <summary>Builds an edition: reconciles what sources say and writes it into one file, aside, renamed into place when it is whole.</summary>
public static class EditionBuilder
{
    /// <summary>Builds an edition.</summary>
    /// <param name="readings">What the sources say, in any order.</param>
    /// <param name="isStarter">Whether these are only the facts that come with the program.</param>
    /// <param name="path">The file to write; one that stands there is replaced only by a whole one.</param>
    /// <param name="progress">Told what is being done and how much of it, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Stops the build; nothing is left behind.</param>
    /// <returns>The content hash.</returns>
    public static string Build(
        IReadOnlyList<SourceReading> readings, bool isStarter, string path, IProgress<(string What, double Done)>? progress, CancellationToken cancellation) =>
        throw new NotImplementedException();
}
