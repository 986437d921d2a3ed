namespace Placard.Record.Money;

/// <summary>One line of the part of the programme budget on human rights and humanitarian affairs, as a document of the budget gives it
/// for a year.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record BudgetLine(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The year the amounts are of.</summary>
    public required int Year { get; init; }

    /// <summary>The line's name in the source, the lines above it before it.</summary>
    public required string Line { get; init; }

    /// <summary>How deep it lies, in the source's words: <c>part</c>, <c>section</c>, <c>budget_unit</c>, <c>detail</c>.</summary>
    public string Tier { get; init; } = "";

    /// <summary>What it is, in the source's words: <c>entity</c>, <c>component</c>, <c>subprogramme</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Its number in the budget; empty where it has none.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Label { get; init; } = "";

    /// <summary>The lines above it and its own name, parted by <c> / </c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>Both kinds of money together, in dollars of the United States.</summary>
    public long? Amount { get; init; }

    /// <summary>Of it, regular budget; null where the source names none.</summary>
    public long? RegularBudget { get; init; }

    /// <summary>Of it, extrabudgetary; null where the source names none.</summary>
    public long? Extrabudgetary { get; init; }

    /// <summary>The document it stands in, as the source cites it: <c>A/80/6 (Sect. 24)</c>.</summary>
    public string Document { get; init; } = "";

    /// <summary>The page of the document's PDF; null where the source names none.</summary>
    public int? Page { get; init; }

    /// <summary>Whether it only stands for what the source does not itemise.</summary>
    public bool IsNotItemised => Label.Contains("not itemized in source", StringComparison.OrdinalIgnoreCase);
}
