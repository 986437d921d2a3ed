using Placard.Sources.Files;

namespace Placard.Sources.Downloading;

/// <summary>Has files read aside by those who would read them into an edition: a changed layout shows before anything is
/// replaced.</summary>
internal static class SourceCheck
{
    private const double LeastShare = 0.9;

    /// <summary>How many statements the readers of a source find below a folder that holds its files alone.</summary>
    /// <param name="source">The source.</param>
    /// <param name="folder">The folder, laid out as a mirror.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The number, and where it is 0, what the readers said.</returns>
    public static (int Statements, string Said) Read(PublishedSource source, string folder, CancellationToken cancellation)
    {
        if (source.Readers.Count == 0)
            return (1, "");
        var readings = source
            .Readers.Select(r => r.Read(new Mirror(folder), StateRegister.Default, null, cancellation))
            .OfType<SourceReading>()
            .ToList();
        return (
            readings.Sum(r => r.Observations.Count),
            readings.SelectMany(r => r.Files).FirstOrDefault(f => f.Reason.Length > 0)?.Reason ?? ""
        );
    }

    /// <summary>What is wrong with new files, in a sentence; null where they may be put in place.</summary>
    /// <param name="found">The statements found in them.</param>
    /// <param name="said">What the readers said.</param>
    /// <param name="before">The statements found in the files in place; 0 where there are none.</param>
    public static string? FaultOf(int found, string said, int before) =>
        found == 0 ? $"Nothing in it could be read; its layout may have changed. {said}".TrimEnd()
        : found < LeastShare * before
            ? FormattableString.Invariant($"It holds {found} statements, and what is in place {before}: too many are missing.")
        : null;
}
