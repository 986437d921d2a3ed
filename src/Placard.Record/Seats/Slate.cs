namespace Placard.Record.Seats;

/// <summary>The seats of one regional group at one election, and how many stood for them.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record Slate(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The body.</summary>
    public required SeatedBody Body { get; init; }

    /// <summary>The day of the election.</summary>
    public required DateOnly Election { get; init; }

    /// <summary>The regional group; none where the election is not by groups.</summary>
    public RegionalGroup Group { get; init; }

    /// <summary>The seats to be filled.</summary>
    public required int Seats { get; init; }

    /// <summary>The declared candidates, without write-ins and those who withdrew; null where their number is not known.</summary>
    public int? Candidates { get; init; }

    /// <summary>Whether the source itself calls the election contested or not; null where it does not say.</summary>
    public bool? SaidContested { get; init; }

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether more stood than there were seats; null where that is not known.</summary>
    public bool? IsContested => Candidates is { } candidates ? candidates > Seats : SaidContested;
}
