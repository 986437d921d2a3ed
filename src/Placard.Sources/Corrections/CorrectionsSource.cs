using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Corrections;

/// <summary>Corrections made by hand, with reason and evidence (<c>corrections/*.csv</c>). They are compiled in, so that every build has
/// them.</summary>
internal sealed class CorrectionsSource : ISource
{
    private const string Prefix = "Placard.Corrections.";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("corrections"),
            "Corrections by hand",
            "Placard",
            "corrections/README.md",
            "Each gives its reason and its evidence; under the project's licence.",
            "placard-corrections",
            0
        );

    /// <inheritdoc/>
    public SourceReading Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        var files = new List<SourceFile>();
        var observations = new List<Observation>();
        foreach (
            var resource in typeof(CorrectionsSource)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            var bytes = EmbeddedTables.Bytes(resource);
            var path = resource[Prefix.Length..];
            observations.AddRange(
                CorrectionTable.Read(new MemoryStream(bytes), (locator, asOf) => new Origin(Description.Code, path, locator, asOf))
            );
            files.Add(EmbeddedTables.Listed(Description.Code, path, bytes));
        }
        progress?.Report(1);
        return new SourceReading(Description, files, observations, []);
    }
}
