using System.Text;

namespace Placard.Sources.Drafts.Plain;

/// <summary>A text and how it was written as bytes.</summary>
/// <param name="Text">The characters, without a mark of the encoding.</param>
/// <param name="Encoding">The encoding.</param>
/// <param name="Mark">How many bytes before the first character say which encoding it is.</param>
internal sealed record SourceText(string Text, Encoding Encoding, int Mark)
{
    /// <summary>Reads bytes that are in an encoding.</summary>
    public static SourceText Of(byte[] content, Encoding encoding, int mark = 0) =>
        new(encoding.GetString(content, mark, content.Length - mark), encoding, mark);
}
