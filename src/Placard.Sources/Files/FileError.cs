using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Placard.Sources.Files;

/// <summary>What went wrong with a file, in one sentence that is the same on every machine.</summary>
internal static class FileError
{
    public static string About(Exception problem) =>
        problem switch
        {
            UnreadableFileException unreadable => unreadable.Message,
            XmlException { LineNumber: > 0 } xml => string.Create(
                CultureInfo.InvariantCulture,
                $"It is not well-formed XML: line {xml.LineNumber}, column {xml.LinePosition}."
            ),
            XmlException => "It is not well-formed XML, or has a document type, which is not read.",
            JsonException { LineNumber: { } line } => string.Create(
                CultureInfo.InvariantCulture,
                $"It is not well-formed JSON: line {line + 1}."
            ),
            JsonException => "It is not well-formed JSON.",
            DecoderFallbackException => "Its characters are not the encoding it should be in.",
            UnauthorizedAccessException => "It may not be opened.",
            EndOfStreamException => "It ends too early.",
            InvalidDataException => "It cannot be unpacked.",
            IOException => "It could not be read from the disk.",
            // The text of other exceptions may hold paths and may change with the framework.
            _ => $"Its content is not of the form expected ({problem.GetType().Name}).",
        };
}
