using System.Text.RegularExpressions;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Mandates;

/// <summary>Lifts out of the words the footnotes of the sessions that typed them as <c>3/</c>, called in the text and given at the foot of
/// each page.</summary>
internal static partial class SlashFootnotes
{
    /// <summary>The paragraphs with their footnotes, without the notes between them. Where there are none, as they are.</summary>
    public static IReadOnlyList<DraftBlock> Lifted(IEnumerable<DraftBlock> blocks)
    {
        var words = new List<DraftBlock>();
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (Note().Match(block.Text) is { Success: true } note && block.Number.Length == 0)
                notes.TryAdd(note.Groups["marker"].Value, note.Groups["text"].Value);
            else
                words.Add(block);
        }
        return notes.Count == 0 ? words : [.. words.Select(block => WithCalls(block, notes))];
    }

    private static DraftBlock WithCalls(DraftBlock block, Dictionary<string, string> notes)
    {
        var footnotes = new List<Footnote>();
        var removed = 0;
        var text = Call()
            .Replace(
                block.Text,
                call =>
                {
                    var marker = call.Groups["marker"].Value;
                    if (!notes.TryGetValue(marker, out var note))
                        return call.Value;
                    footnotes.Add(new Footnote(marker, call.Index - removed, note));
                    removed += call.Length;
                    return "";
                }
            );
        return block with { Text = text, Footnotes = footnotes };
    }

    [GeneratedRegex(@"^\s*(?<marker>[0-9]{1,3})/\s+(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Note();

    // A figure before the stroke of a symbol or resolution (“48/141”) has a figure after it.
    [GeneratedRegex(@"[\s\u00A0](?<marker>[0-9]{1,3})/(?=[\s\u00A0,;.:)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
