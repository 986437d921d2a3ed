using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml;

/// <summary>The resolutions in the mirror of real files, read once for all tests.</summary>
internal static class MirrorTexts
{
    private static readonly Lazy<SourceReading> Read = new(() =>
        new UnXmlTextSource().Read(new Mirror(MirrorFolder.PathOrSkip()), StateRegister.Default, null, CancellationToken.None)!
    );

    /// <summary>The reading; skips the test where there is no mirror.</summary>
    public static SourceReading Reading => Read.Value;
}
