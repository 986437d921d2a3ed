namespace Placard.Record.Access;

/// <summary>That a state asked about an organisation, or complained of it, in the Committee on Non-Governmental Organizations. Reports name
/// who asked only rarely: an organisation of which none is listed was not spared questions.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record NgoIntervention(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The session as the source names it: <c>2025 resumed session</c>; empty where it names none.</summary>
    public required string Session { get; init; }

    /// <summary>The state.</summary>
    public required StateCode State { get; init; }

    /// <summary>What the source says of it, in its words.</summary>
    public required string Words { get; init; }

    /// <summary>Where that stands: <c>E/2025/32 (Part II), para. 26</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The report in which that stands; unknown where the place does not begin with the symbol of one.</summary>
    public DocumentSymbol Report => DocumentSymbol.TryParse(Place.Split(", para.")[0], out var symbol, out _) ? symbol : default;
}

/// <summary>Consultative status that the Economic and Social Council granted or refused against what its Committee recommended.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record NgoCouncilDecision(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The organisation, as the source names it.</summary>
    public required string Organisation { get; init; }

    /// <summary>The day, as exactly as it is known.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>Whether status was granted.</summary>
    public required bool IsGranted { get; init; }

    /// <summary>Yes-no-abstaining; empty where not read.</summary>
    public string Tally { get; init; } = "";

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";
}
