namespace Placard.Record.Texts.Formats;

/// <summary>A stretch of a paragraph that is written in one way.</summary>
/// <param name="Text">The words; empty for a footnote's mark.</param>
/// <param name="IsOpening">Whether it is of the opening phrase or operative verb.</param>
/// <param name="Footnote">The footnote called here; null for words.</param>
public readonly record struct TextRun(string Text, bool IsOpening, Footnote? Footnote)
{
    /// <summary>The stretches of a paragraph, in order: its opening, its other words, the marks of its footnotes at their places.</summary>
    public static IEnumerable<TextRun> Of(Paragraph paragraph)
    {
        var at = 0;
        foreach (var note in paragraph.Footnotes)
        {
            var to = Math.Clamp(note.At, at, paragraph.Text.Length);
            foreach (var run in Words(paragraph, at, to))
                yield return run;
            yield return new TextRun("", false, note);
            at = to;
        }
        foreach (var run in Words(paragraph, at, paragraph.Text.Length))
            yield return run;
    }

    private static IEnumerable<TextRun> Words(Paragraph paragraph, int from, int to)
    {
        var opening = Math.Clamp(paragraph.OpeningLength, from, to);
        if (opening > from)
            yield return new TextRun(paragraph.Text[from..opening], true, null);
        if (to > opening)
            yield return new TextRun(paragraph.Text[opening..to], false, null);
    }
}
