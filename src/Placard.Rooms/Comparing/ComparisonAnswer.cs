using Placard.Record.Texts.Comparison;

namespace Placard.Rooms.Comparing;

/// <summary>Two texts compared, as data.</summary>
/// <param name="Old">The old text.</param>
/// <param name="New">The new text.</param>
/// <param name="Language">The language of both.</param>
/// <param name="Counts">How many paragraphs became what.</param>
/// <param name="Title">The titles compared; left out where they are the same.</param>
/// <param name="Pairs">The paragraphs in the order of the new text; what was dropped comes where it stood.</param>
public sealed record ComparisonAnswer(
    TextAnswer Old, TextAnswer New, string Language, ComparisonCounts Counts, IReadOnlyList<RunAnswer>? Title, IReadOnlyList<PairAnswer> Pairs)
{
    public static ComparisonAnswer Of(TextComparison comparison) => new(
        TextAnswer.Of(comparison.Old),
        TextAnswer.Of(comparison.New),
        comparison.New.Language.Code,
        ComparisonCounts.Of(comparison),
        comparison.TitleRuns.All(r => r.Kind == RunKind.Kept) ? null : [.. comparison.TitleRuns.Select(RunAnswer.Of)],
        [.. comparison.Pairs.Select(PairAnswer.Of)]);
}

/// <summary>A text compared.</summary>
public sealed record TextAnswer(string? Symbol, string? Title, string? Date)
{
    public static TextAnswer Of(StructuredText text) => new(
        text.Symbol.IsKnown ? text.Symbol.ToString() : null, text.Title.Length == 0 ? null : text.Title, text.Date.IsKnown ? text.Date.ToString() : null);
}

/// <summary>What became of a paragraph.</summary>
/// <param name="Change">kept, changed, split, merged, dropped or added.</param>
/// <param name="OnlyUpdates">Whether every change only brings a number, date or symbol up to date; left out where not.</param>
/// <param name="Moved">Whether it stands elsewhere; left out where not.</param>
/// <param name="Renumbered">Whether its printed number is another; left out where not.</param>
/// <param name="FootnotesChanged">Whether its footnotes differ; left out where not.</param>
/// <param name="Likeness">The share of characters that stand in words kept, 0 to 1.</param>
/// <param name="Old">The paragraphs in the old text.</param>
/// <param name="New">The paragraphs in the new text.</param>
/// <param name="Runs">The words compared; left out where all are kept. A line end stands between paragraphs.</param>
public sealed record PairAnswer(
    string Change, bool? OnlyUpdates, bool? Moved, bool? Renumbered, bool? FootnotesChanged, double Likeness,
    IReadOnlyList<ParagraphAnswer> Old, IReadOnlyList<ParagraphAnswer> New, IReadOnlyList<RunAnswer>? Runs)
{
    public static PairAnswer Of(ParagraphPair pair) => new(
        pair.Kind.ToString().ToLowerInvariant(),
        Said(pair.IsOnlyUpdated), Said(pair.IsMoved), Said(pair.IsRenumbered), Said(pair.HasOtherFootnotes), pair.Likeness,
        [.. pair.Old.Select(ParagraphAnswer.Of)], [.. pair.New.Select(ParagraphAnswer.Of)],
        pair.Kind == PairKind.Kept ? null : [.. pair.Runs.Select(RunAnswer.Of)]);

    private static bool? Said(bool fact) => fact ? true : null;
}

/// <summary>A paragraph.</summary>
public sealed record ParagraphAnswer(string Address, string Kind, string? Number, string Text, IReadOnlyList<NoteAnswer>? Footnotes)
{
    public static ParagraphAnswer Of(Paragraph paragraph) => new(
        paragraph.Address.ToString(), paragraph.Kind.ToString().ToLowerInvariant(), paragraph.Number.Length == 0 ? null : paragraph.Number, paragraph.Text,
        paragraph.Footnotes.Count == 0 ? null : [.. paragraph.Footnotes.Select(f => new NoteAnswer(f.Marker, f.At, f.Text))]);
}

/// <summary>A footnote: its mark, how many characters of the paragraph stand before its call, its words.</summary>
public sealed record NoteAnswer(string Marker, int At, string Text);

/// <summary>A run of words: kept, inserted, deleted or replaced.</summary>
public sealed record RunAnswer(string Kind, string? Old, string? New, bool? Update)
{
    public static RunAnswer Of(WordRun run) => new(
        run.Kind.ToString().ToLowerInvariant(), run.Old.Length == 0 ? null : run.Old, run.New.Length == 0 || run.Kind == RunKind.Kept ? null : run.New, run.IsUpdate ? true : null);
}
