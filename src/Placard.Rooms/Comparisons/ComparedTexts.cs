using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;
using Placard.Record.Texts.Weakening;

namespace Placard.Rooms.Comparisons;

/// <summary>Two texts compared, and how they are shown.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Old">What the old text is called.</param>
/// <param name="New">What the new text is called.</param>
/// <param name="Query">What was asked on the site; null for a file of its own, which has no other forms to go to.</param>
public sealed record ComparedTexts(TextComparison Comparison, string Old, string New, ComparisonQuery? Query = null)
{
    // Shared by all who are shown the same two in another way.
    private readonly Lazy<Redline> _redline = new(() => Redline.Of(Comparison));
    private readonly Lazy<IReadOnlyList<Finding>> _findings = new(() => TextWeakening.Of(Comparison));

    /// <summary>The day of the comparison, which tracked changes bear; null where none is known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The redline.</summary>
    public Redline Redline => _redline.Value;

    /// <summary>What rules find weaker and stronger.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>How many pairs of each kind there are.</summary>
    public ComparisonCounts Counts { get; } = ComparisonCounts.Of(Comparison);

    public ComparisonLayout Layout => Query?.Layout ?? ComparisonLayout.Inline;

    public bool OnlyChanges => Query?.OnlyChanges ?? false;

    /// <summary>The language of both.</summary>
    public Language Language => Comparison.New.Language;

    /// <exception cref="Refusal">One is no symbol, the edition has no words of it, or no language has both.</exception>
    public static ComparedTexts Of(Request request, ComparisonQuery query)
    {
        var edition = request.Edition;
        var (old, @new, language) = FindWording.Two(edition.Texts, query.Old!, query.New!, query.Language);
        return KeptComparisons.Of(edition).Get(old, @new, language) with { Query = query, Day = request.Clock.Today() };
    }

    /// <summary>The place on the page of the other end of a move; null where nothing moved.</summary>
    public string? OtherPlace(int row)
    {
        var rows = Comparison.Rows;
        if (!rows[row].IsMove)
            return null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (i != row && ReferenceEquals(rows[i].Pair, rows[row].Pair))
                return $"r{i + 1}";
        }
        return null;
    }
}
