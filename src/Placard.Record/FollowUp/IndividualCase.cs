namespace Placard.Record.FollowUp;

/// <summary>A complaint by an individual that a treaty body decided. It names nobody but states.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record IndividualCase(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>Names the case in addresses: <c>CAT-426-2010</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The code of the treaty body.</summary>
    public required string Committee { get; init; }

    /// <summary>The document of the decision; the default where the source's symbol cannot be read.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The number of the communication, <c>426/2010</c>; empty where the source does not say.</summary>
    public string Communication { get; init; } = "";

    /// <summary>The states complained of.</summary>
    public required IReadOnlyList<StateCode> States { get; init; }

    /// <summary>The day of the complaint.</summary>
    public PartialDate Submitted { get; init; }

    /// <summary>The day of the decision.</summary>
    public PartialDate Decided { get; init; }

    /// <summary>The kind of decision, in the source's words; empty where it does not say. It does not say whether a right was
    /// violated.</summary>
    public string Decision { get; init; } = "";

    /// <summary>The articles in question, as the source writes them: <c>CCPR-14-3-b</c>.</summary>
    public ThemeList Articles { get; init; }

    /// <summary>The issues, in the source's words.</summary>
    public ThemeList Issues { get; init; }

    /// <summary>The session of the committee.</summary>
    public string Session { get; init; } = "";

    /// <summary>What is doubtful in the entry, in a sentence; empty for most.</summary>
    public string Doubt { get; init; } = "";

    /// <inheritdoc/>
    public bool Equals(IndividualCase? other) =>
        other is not null
        && Origin == other.Origin
        && (Id, Committee, Symbol, Communication) == (other.Id, other.Committee, other.Symbol, other.Communication)
        && States.SequenceEqual(other.States)
        && (Submitted, Decided, Decision, Session) == (other.Submitted, other.Decided, other.Decision, other.Session)
        && (Articles, Issues, Doubt) == (other.Articles, other.Issues, other.Doubt);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Origin);
}
