using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml;

/// <summary>What the two sources of extracted votes have to say, together.</summary>
internal static class Extracts
{
    public static SourceReading Read(Mirror mirror, CancellationToken cancellation)
    {
        var readings = new[] { UnXmlExtractSource.OfDocuments, UnXmlExtractSource.OfCatalogue }
            .Select(source => source.Read(mirror, StateRegister.Default, null, cancellation))
            .OfType<SourceReading>()
            .ToList();
        return new(
            readings[0].Source,
            [.. readings.SelectMany(r => r.Files)],
            [.. readings.SelectMany(r => r.Observations)],
            [.. readings.SelectMany(r => r.Unresolved)]
        );
    }
}
