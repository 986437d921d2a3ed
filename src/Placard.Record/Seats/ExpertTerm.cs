namespace Placard.Record.Seats;

/// <summary>An expert's membership of a committee, in their public role. The state is that of nationality, which they do not
/// represent.</summary>
/// <param name="Origin">Where it was read; its as-of day is that of the list of members.</param>
public sealed record ExpertTerm(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The body.</summary>
    public required SeatedBody Body { get; init; }

    /// <summary>The name, as the committee prints it.</summary>
    public required string Name { get; init; }

    /// <summary>The nationality; the default where the source does not give it.</summary>
    public StateCode Nationality { get; init; }

    /// <summary>The day of election, as exactly as it is known.</summary>
    public PartialDate Elected { get; init; }

    /// <summary>When the term ends: a year means its last day; the default where not known.</summary>
    public PartialDate Ends { get; init; }

    /// <summary>The role on the list, such as <c>Chair</c>; empty for most.</summary>
    public string Role { get; init; } = "";

    /// <summary>The day that the list is of.</summary>
    public PartialDate ListedOn { get; init; }

    /// <summary>The document that has the list; the default where none has.</summary>
    public DocumentSymbol Document { get; init; }

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";
}
