using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;

namespace Placard.Rooms.Comparing;

/// <summary>All that a page of two texts compared shows.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Old">What the old text is called.</param>
/// <param name="New">What the new text is called.</param>
/// <param name="Layout">Whether the texts stand beside each other or in one.</param>
/// <param name="OnlyChanges">Whether what did not change is left out.</param>
/// <param name="IsOnSite">Whether this is a page of the site, with other forms to go to, or a file of its own.</param>
public sealed record ComparisonView(TextComparison Comparison, string Old, string New, ComparisonLayout Layout, bool OnlyChanges, bool IsOnSite)
{
    /// <summary>The redline.</summary>
    public Redline Redline { get; } = Redline.Of(Comparison);

    /// <summary>How many pairs of each kind there are.</summary>
    public ComparisonCounts Counts { get; } = ComparisonCounts.Of(Comparison);

    /// <summary>The address of the row in the page where something that moved stood, or stands.</summary>
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

    /// <summary>The language, and where it runs to.</summary>
    public Language Language => Comparison.New.Language;
}

/// <summary>How two texts are laid out.</summary>
public enum ComparisonLayout
{
    /// <summary>In one text, what went struck out and what came underlined.</summary>
    Inline,

    /// <summary>The old text on one side, the new one on the other.</summary>
    Sides,
}
