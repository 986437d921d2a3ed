using Placard.Sources.Drafts.Html;
using Placard.Sources.Drafts.Plain;
using Placard.Sources.Drafts.Word;

namespace Placard.Sources.Drafts.Prose;

/// <summary>The characters among which the letters of a document stand (<see cref="ProseRun.Place"/>): a plain text or a page as decoded,
/// of a Word document the XML of the document itself.</summary>
public sealed class ProseSource
{
    private readonly SourceText _source;
    private readonly ReadOnlyMemory<byte> _bytes;

    private ProseSource(SourceText source, ReadOnlyMemory<byte> bytes, string part = "") => (_source, _bytes, Part) = (source, bytes, part);

    /// <summary>The characters.</summary>
    public string Text => _source.Text;

    /// <summary>The name of the part of the Word document that this is; empty of other forms.</summary>
    public string Part { get; }

    /// <summary>Whether the characters, written back, are the bytes that they were read from: not where bytes among them were in no
    /// encoding.</summary>
    public bool ComesBack => _bytes.Span.SequenceEqual(BytesOf(Text));

    /// <summary>The source of a document that was read as running text, within the same limits.</summary>
    /// <param name="kind">Its form.</param>
    /// <param name="content">The whole file.</param>
    /// <returns>The source; null where the form has none, as PDF.</returns>
    /// <exception cref="UnreadableDraftException">It cannot be read; the message says why.</exception>
    public static ProseSource? Of(DraftKind kind, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return kind switch
        {
            DraftKind.PlainText => new ProseSource(PlainEncoding.Read(content), content),
            DraftKind.Html => new ProseSource(PageEncoding.Read(content), content),
            DraftKind.Docx => TimeLimit.Run(
                DraftLimits.Time,
                budget =>
                {
                    var (source, bytes, name) = WordDraft.MainText(content, budget);
                    return new ProseSource(source, bytes, name);
                }
            ),
            _ => null,
        };
    }

    /// <summary>Characters as bytes in the encoding of the source, after the mark that it began with.</summary>
    /// <param name="text">The characters; those that the encoding lacks become question marks.</param>
    public byte[] BytesOf(string text) => [.. _bytes.Span[.._source.Mark], .. _source.Encoding.GetBytes(text)];
}
