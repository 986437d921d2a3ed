namespace Placard.Record.Texts.Comparison;

/// <summary>Two texts compared, paragraph by paragraph and word by word.</summary>
/// <remarks>Every paragraph of either text is in exactly one pair. The same two texts always compare alike. See
/// <c>docs/measures/alignment.md</c>.</remarks>
public sealed record TextComparison
{
    private TextComparison(StructuredText old, StructuredText @new, IReadOnlyList<ComparisonRow> rows)
    {
        Old = old;
        New = @new;
        Rows = rows;
        Pairs = [.. rows.Where(r => !(r.IsMove && r.Side == RowSide.Old)).Select(r => r.Pair)];
        TitleRuns = WordComparison.Of(old.Title, @new.Title);
    }

    /// <summary>The old text.</summary>
    public StructuredText Old { get; }

    /// <summary>The new text.</summary>
    public StructuredText New { get; }

    /// <summary>The titles compared.</summary>
    public IReadOnlyList<WordRun> TitleRuns { get; }

    /// <summary>The pairs in the order of the new text; what was dropped comes where it stood.</summary>
    public IReadOnlyList<ParagraphPair> Pairs { get; }

    /// <summary>Both texts laid beside each other: the old sides of the rows are the old text in its order, the new sides the new
    /// one.</summary>
    public IReadOnlyList<ComparisonRow> Rows { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => Pairs.All(p => p.IsUntouched) && TitleRuns.All(r => r.Kind == RunKind.Kept);

    /// <summary>The pair that holds the paragraph of this address of the new text, or null.</summary>
    public ParagraphPair? OfNew(ParagraphAddress address) => Pairs.FirstOrDefault(p => p.New.Any(n => n.Address == address));

    /// <summary>The paragraphs of the old text that stand in the pair of one paragraph of the new text, without comparing the words of
    /// any: the same as <see cref="OfNew"/> gives, at a fraction of its work.</summary>
    /// <param name="old">The old text.</param>
    /// <param name="new">The new text.</param>
    /// <param name="address">A paragraph of the new text.</param>
    /// <param name="cancellation">Ends a search that takes longer than its reader waits.</param>
    /// <returns>As they stand in the old text; empty where the paragraph is new, or the new text has none of this address.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static IReadOnlyList<Paragraph> CounterpartsOf(
        StructuredText old,
        StructuredText @new,
        ParagraphAddress address,
        CancellationToken cancellation = default
    )
    {
        var position = @new.Paragraphs.TakeWhile(p => p.Address != address).Count();
        foreach (var pair in Alignment.Of(old.Paragraphs, @new.Paragraphs, cancellation))
        {
            if (position >= pair.New && position < pair.New + pair.NewCount)
                return [.. old.Paragraphs.Skip(pair.Old).Take(pair.OldCount)];
        }
        return [];
    }

    /// <summary>Compares two texts.</summary>
    /// <param name="old">The old text.</param>
    /// <param name="new">The new text.</param>
    /// <param name="cancellation">Ends a comparison that takes longer than its reader waits.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static TextComparison Of(StructuredText old, StructuredText @new, CancellationToken cancellation = default) =>
        new(
            old,
            @new,
            Layout.Of(old.Paragraphs, @new.Paragraphs, Alignment.Of(old.Paragraphs, @new.Paragraphs, cancellation), cancellation)
        );
}
