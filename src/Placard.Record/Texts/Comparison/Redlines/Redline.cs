namespace Placard.Record.Texts.Comparison.Redlines;

/// <summary>Two texts written as one: what was dropped, what was added and what moved, each marked. Without the inserted it is the old
/// text, without the deleted the new.</summary>
public sealed record Redline
{
    private Redline(TextComparison comparison, IReadOnlyList<RedlinePart> title, IReadOnlyList<RedlineParagraph> paragraphs) =>
        (Comparison, Title, Paragraphs) = (comparison, title, paragraphs);

    /// <summary>What it shows.</summary>
    public TextComparison Comparison { get; }

    /// <summary>The titles.</summary>
    public IReadOnlyList<RedlinePart> Title { get; }

    /// <summary>The paragraphs in their order.</summary>
    public IReadOnlyList<RedlineParagraph> Paragraphs { get; }

    /// <summary>The redline of a comparison.</summary>
    public static Redline Of(TextComparison comparison) =>
        new(
            comparison,
            [.. comparison.TitleRuns.SelectMany(r => OfRun(r))],
            [.. comparison.Rows.SelectMany((row, i) => new RowWriter(row, i).Write())]
        );

    private static IEnumerable<RedlinePart> OfRun(WordRun run)
    {
        if (run.Kind == RunKind.Kept)
            yield return new RedlinePart(PartKind.Kept, run.Old);
        if (run.Kind != RunKind.Kept && run.Old.Length > 0)
            yield return new RedlinePart(PartKind.Deleted, run.Old, IsUpdate: run.IsUpdate);
        if (run.Kind != RunKind.Kept && run.New.Length > 0)
            yield return new RedlinePart(PartKind.Inserted, run.New, IsUpdate: run.IsUpdate);
    }
}
