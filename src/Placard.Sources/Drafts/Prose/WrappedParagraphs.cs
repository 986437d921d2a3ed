namespace Placard.Sources.Drafts.Prose;

/// <summary>Joins the paragraphs of a document each of whose lines was made a paragraph, as a text pasted from mail is.</summary>
/// <remarks>
/// Such a document has no paragraph longer than a line, most of its paragraphs end in the middle of a sentence with the next going on in
/// small letters, and most of those are nearly as long as a line. In it a paragraph goes on where it ends no sentence and the next begins
/// with a small letter or a figure, or where the first word of the next would not have fitted.
/// </remarks>
internal static class WrappedParagraphs
{
    private const int LongestLine = 120;
    private const int ShortestLine = 40;
    private const int Fewest = 4;
    private const double Full = 0.75;

    /// <summary>The paragraphs, joined where they are lines.</summary>
    /// <param name="all">The paragraphs in order, each with whether it stands in the body and has no number.</param>
    public static IReadOnlyList<ProseParagraph> Joined(IReadOnlyList<(ProseParagraph Paragraph, bool IsOfBody)> all)
    {
        var lines = all.Where(p => p.IsOfBody && !p.Paragraph.IsHeading).Select(p => p.Paragraph.Text.Length).Order().ToArray();
        if (lines.Length < Fewest || lines[^1] > LongestLine)
            return [.. all.Select(p => p.Paragraph)];
        var width = lines[(int)(lines.Length * 0.9)];
        if (width < ShortestLine || !AreLines(all, width))
            return [.. all.Select(p => p.Paragraph)];
        var joined = new List<ProseParagraph>();
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0 && GoesOn(all[i - 1], all[i], width))
                joined[^1] = Joined(joined[^1], all[i].Paragraph);
            else
                joined.Add(all[i].Paragraph);
        }
        return joined;
    }

    private static bool AreLines(IReadOnlyList<(ProseParagraph Paragraph, bool IsOfBody)> all, int width)
    {
        var (pairs, open) = (0, 0);
        for (var i = 1; i < all.Count; i++)
        {
            if (!all[i].IsOfBody || !all[i - 1].IsOfBody)
                continue;
            pairs++;
            if (all[i - 1].Paragraph.Text.Length >= width * Full && EndsOpen(all[i - 1].Paragraph) && BeginsSmall(all[i].Paragraph))
                open++;
        }
        return open >= Fewest - 1 && open * 3 > pairs;
    }

    private static bool GoesOn((ProseParagraph Paragraph, bool IsOfBody) one, (ProseParagraph Paragraph, bool IsOfBody) next, int width)
    {
        if (!one.IsOfBody || !next.IsOfBody || one.Paragraph.IsHeading || next.Paragraph.IsHeading || !EndsOpen(one.Paragraph))
            return false;
        var words = next.Paragraph.Text;
        var first = words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : words.Length;
        return BeginsSmall(next.Paragraph) || one.Paragraph.Text.Length + 1 + first > width;
    }

    private static bool EndsOpen(ProseParagraph paragraph) => !ProseMarks.EndsSentence(paragraph.Text);

    // A number with a full stop or a bracket begins an item of a list.
    private static bool BeginsSmall(ProseParagraph paragraph) =>
        ProseMarks.Number(paragraph.Text) == 0 && (char.IsLower(paragraph.Text[0]) || char.IsAsciiDigit(paragraph.Text[0]));

    private static ProseParagraph Joined(ProseParagraph one, ProseParagraph next)
    {
        var from = one.Text.Length + 1;
        return one with { Text = $"{one.Text} {next.Text}", Runs = [.. one.Runs, .. next.Runs.Select(r => r with { At = r.At + from })] };
    }
}
