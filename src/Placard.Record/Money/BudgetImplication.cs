namespace Placard.Record.Money;

/// <summary>What one document says, at one stage, of the cost of a draft resolution.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record BudgetImplication(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The draft resolution whose cost it is.</summary>
    public required DocumentSymbol Draft { get; init; }

    /// <summary>The document that says it.</summary>
    public required DocumentSymbol Document { get; init; }

    /// <summary>The year of the document.</summary>
    public int Year { get; init; }

    /// <summary>The stage.</summary>
    public BudgetStage Stage { get; init; }

    /// <summary>The committee to which the document belongs, as the source writes it: <c>5</c>, <c>ACABQ</c>, <c>Plenary</c>.</summary>
    public string Committee { get; init; } = "";

    /// <summary>The title of the draft, as the source writes it.</summary>
    public string Title { get; init; } = "";

    /// <summary>The amount in dollars of the United States; null where the source names none.</summary>
    public long? Amount { get; init; }

    /// <summary>The number of posts; null where the source names none.</summary>
    public int? Posts { get; init; }

    /// <summary>The levels of the posts, in the source's words.</summary>
    public string Levels { get; init; } = "";

    /// <summary>The section of the programme budget, in the source's words.</summary>
    public string Section { get; init; } = "";

    /// <summary>The source's summary of what the document says; it ends where the source cuts it off.</summary>
    public string Summary { get; init; } = "";
}
