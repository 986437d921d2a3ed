using System.Text.RegularExpressions;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Html;

/// <summary>One line of a block: what stands between two breaks.</summary>
internal sealed partial class BlockLine
{
    /// <summary>The words.</summary>
    public StyledText Text { get; } = new();

    /// <summary>The notes that links call.</summary>
    public List<Footnote> Notes { get; } = [];

    /// <summary>The raised figures that no link goes with.</summary>
    public List<NoteCall> Calls { get; } = [];

    /// <summary>The raised figure with which it begins, as a note does; empty where it begins with none.</summary>
    public string Mark { get; set; } = "";

    /// <summary>Whether it stands in a note to which a link leads.</summary>
    public bool IsLinkedNote { get; set; }

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Text.EndsBlank && string.IsNullOrWhiteSpace(Text.ToString()) && Mark.Length == 0;

    /// <summary>The paragraphs that the lines of a block are: an empty line parts them; so does each line where all of them end as
    /// paragraphs do; else a number after a line that has ended.</summary>
    public static List<BlockLine> Paragraphs(IEnumerable<BlockLine> lines)
    {
        var paragraphs = new List<BlockLine>();
        var part = new List<BlockLine>();
        foreach (var line in lines.Append(new BlockLine()))
        {
            if (!line.IsEmpty)
            {
                part.Add(line);
                continue;
            }
            var allEnd = part.Count > 1 && part.All(HasEnded);
            BlockLine? last = null;
            foreach (var next in part)
            {
                if (last is null || allEnd || next.Mark.Length > 0 || HasEnded(last) && PrintedNumber.IsAt(next.Text.ToString()))
                    paragraphs.Add(last = next);
                else
                    last.Join(next);
            }
            part.Clear();
        }
        return paragraphs;
    }

    private static bool HasEnded(BlockLine line) => Ended().IsMatch(line.Text.ToString());

    private void Join(BlockLine next)
    {
        Text.AppendBlank();
        var at = Text.Length;
        Text.Append(next.Text);
        Notes.AddRange(next.Notes.Select(n => n with { At = n.At + at }));
        Calls.AddRange(next.Calls.Select(c => c with { At = c.At + at }));
    }

    [GeneratedRegex(@"[,;.:，；。：،؛]\s*\]*\s*(?:and|or|et|ou|y|o|и|و)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();
}
