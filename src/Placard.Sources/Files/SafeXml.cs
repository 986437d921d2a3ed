using System.Xml;

namespace Placard.Sources.Files;

/// <summary>The one place where XML from outside is opened: no document types, no entities but the five, nothing fetched, and limits on
/// depth and size.</summary>
internal static class SafeXml
{
    /// <summary>How deep elements may nest. The deepest seen in a real file is under 40.</summary>
    public const int Deepest = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 64L << 20,
        MaxCharactersFromEntities = 1 << 16,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Opens XML for one reading.</summary>
    /// <exception cref="XmlException">Here or on reading: it is malformed, or has a document type, or is too long.</exception>
    /// <exception cref="UnreadableFileException">On reading: it nests too deep.</exception>
    public static XmlReader Open(Stream content) => new DepthLimitedReader(XmlReader.Create(content, Settings), Deepest);

    /// <summary>The same for XML that is decoded.</summary>
    public static XmlReader Open(TextReader content) => new DepthLimitedReader(XmlReader.Create(content, Settings), Deepest);

    /// <summary>The same for a part that may be longer, whose bytes are counted elsewhere.</summary>
    /// <param name="content">The XML.</param>
    /// <param name="characters">The most characters.</param>
    public static XmlReader Open(Stream content, long characters)
    {
        var settings = Settings.Clone();
        settings.MaxCharactersInDocument = characters;
        return new DepthLimitedReader(XmlReader.Create(content, settings), Deepest);
    }
}
