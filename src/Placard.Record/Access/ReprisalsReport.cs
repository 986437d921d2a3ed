namespace Placard.Record.Access;

/// <summary>A report of the Secretary-General on reprisals against people who cooperate with the United Nations, with the states that were
/// found named in it. A state that is not among them may still be named: for most years only a part of the list was found.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record ReprisalsReport(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The year it was presented.</summary>
    public required int Year { get; init; }

    /// <summary>Its symbol; the default where not found.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>Whether no page that was read bears the symbol out.</summary>
    public bool IsSymbolUnconfirmed { get; init; }

    /// <summary>The day it was published or presented, as exactly as it is known.</summary>
    public PartialDate Date { get; init; }

    /// <summary>The days it covers, as written; empty where not found.</summary>
    public string Period { get; init; } = "";

    /// <summary>How many countries it names; null where not found.</summary>
    public int? Countries { get; init; }

    /// <summary>The states found named in it, in code order.</summary>
    public IReadOnlyList<StateCode> Named { get; init; } = [];

    /// <summary>How far <see cref="Named"/> goes, in words: which part of the list it is.</summary>
    public string Extent { get; init; } = "";

    /// <summary>How the report is divided; empty where not found.</summary>
    public string Division { get; init; } = "";

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether every country that it counts was found.</summary>
    public bool IsComplete => Countries == Named.Count;
}
