using System.Text.RegularExpressions;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Html;

/// <summary>Attaches the notes of a page that no link leads to: raised figures among the words, and paragraphs that begin with the same
/// figure further down.</summary>
internal static partial class RaisedNotes
{
    /// <summary>The paragraphs without those that are notes of others.</summary>
    /// <param name="paragraphs">The paragraphs, with the lines that they were read from.</param>
    public static List<DraftBlock> Attached(List<(DraftBlock Block, BlockLine Line)> paragraphs)
    {
        var taken = new HashSet<int>();
        var attached = new List<DraftBlock>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (block, line) = paragraphs[i];
            if (taken.Contains(i))
                continue;
            if (line.Mark.Length > 0)
                block = WithWords(block, 0, line.Mark + " ");
            // From the end, so that the places before stay true.
            foreach (var call in line.Calls.OrderByDescending(c => c.At))
            {
                var note = NoteOf(paragraphs, i, call.Marker, taken);
                block = note is null
                    ? WithWords(block, call.At, call.Marker)
                    : block with
                    {
                        Footnotes = [.. block.Footnotes.Append(new Footnote(call.Marker, call.At, note)).OrderBy(f => f.At)],
                    };
            }
            attached.Add(block);
        }
        return attached;
    }

    private static string? NoteOf(List<(DraftBlock Block, BlockLine Line)> paragraphs, int calling, string marker, HashSet<int> taken)
    {
        var found = paragraphs.FindIndex(calling + 1, p => p.Line.Mark == marker && !taken.Contains(paragraphs.IndexOf(p)));
        if (found >= 0)
        {
            taken.Add(found);
            return paragraphs[found].Block.Text.Trim();
        }
        // Notes whose figure is not raised stand together at the end.
        for (var i = paragraphs.Count - 1; i > calling && Plain().Match(paragraphs[i].Block.Text) is { Success: true } note; i--)
        {
            if (note.Groups["marker"].Value != marker || paragraphs[i].Block.Number.Length > 0)
                continue;
            taken.Add(i);
            return note.Groups["text"].Value.Trim();
        }
        return null;
    }

    // A raised figure that no note has stays among the words.
    private static DraftBlock WithWords(DraftBlock block, int at, string words) =>
        block with
        {
            Text = block.Text.Insert(Math.Min(at, block.Text.Length), words),
            Footnotes = [.. block.Footnotes.Select(f => f.At < at || f.At == at && at > 0 ? f : f with { At = f.At + words.Length })],
        };

    [GeneratedRegex(
        @"^\s*(?:\[(?<marker>[0-9]{1,3})\]|(?<marker>[0-9]{1,3}|\*{1,4}|†|‡))(?![0-9.)])\s*(?<text>\S.*)$",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Plain();
}
