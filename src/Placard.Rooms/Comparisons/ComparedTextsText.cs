using System.Text;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;

namespace Placard.Rooms.Comparisons;

/// <summary>A redline for a terminal: <c>[-deleted-]</c>, <c>{+inserted+}</c>, as word differences are written everywhere. Unchanged
/// paragraphs are left out.</summary>
internal static class ComparedTextsText
{
    public static string Of(ComparedTexts texts)
    {
        var (comparison, redline) = (texts.Comparison, texts.Redline);
        var text = new StringBuilder();
        text.AppendLine($"{texts.Old} → {texts.New}");
        text.AppendLine(comparison.IsSame ? "No changes: the two texts are identical." : texts.Counts.Sentence);
        if (comparison.TitleRuns.Any(r => r.Kind != RunKind.Kept))
            text.AppendLine().AppendLine(Marked(redline.Title));
        foreach (var row in redline.Paragraphs.GroupBy(p => p.Row))
        {
            var change = RowWords.Change(comparison.Rows[row.Key]);
            if (change.Length == 0)
                continue;
            text.AppendLine().AppendLine($"{RowWords.Addresses(comparison.Rows[row.Key].Pair)}: {change}");
            foreach (var paragraph in row)
                text.AppendLine($"  {Marked(paragraph.Number)}{(paragraph.Number.Count > 0 ? " " : "")}{Marked(paragraph.Parts)}");
        }
        return text.ToString().TrimEnd();
    }

    private static string Marked(IEnumerable<RedlinePart> parts)
    {
        var text = new StringBuilder();
        foreach (var (kind, words) in Joined(parts))
        {
            text.Append(
                kind switch
                {
                    PartKind.Inserted => $"{{+{words}+}}",
                    PartKind.Deleted => $"[-{words}-]",
                    _ => words,
                }
            );
        }
        return text.ToString();
    }

    // Italics and footnotes cut a change into parts; here it is one.
    private static IEnumerable<(PartKind Kind, string Words)> Joined(IEnumerable<RedlinePart> parts)
    {
        (PartKind Kind, string Words)? open = null;
        foreach (var part in parts)
        {
            var words = part.Note is { } note ? $"[{note.Marker}: {note.Text}]" : part.Text;
            if (open is { } before && before.Kind == part.Kind)
            {
                open = (part.Kind, before.Words + words);
                continue;
            }
            if (open is { } done)
                yield return done;
            open = (part.Kind, words);
        }
        if (open is { } last)
            yield return last;
    }
}
