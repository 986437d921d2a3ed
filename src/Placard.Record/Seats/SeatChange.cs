using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>Something other than a regular election that changed who sits in a body, or would have.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record SeatChange(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The body.</summary>
    public required SeatedBody Body { get; init; }

    /// <summary>The day, as exactly as it is known.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The state concerned; the default for the body itself.</summary>
    public StateCode State { get; init; }

    /// <summary>What it was.</summary>
    public required SeatChangeKind Kind { get; init; }

    /// <summary>The document that decided it; the default where none did.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>How that was adopted: <c>93-24-58</c> or <c>without a vote</c>; empty where not known.</summary>
    public string Vote { get; init; } = "";

    /// <summary>It in a sentence.</summary>
    public required string Words { get; init; }
}

/// <summary>What a <see cref="SeatChange"/> was.</summary>
public enum SeatChangeKind
{
    /// <summary>The body was created.</summary>
    Created,

    /// <summary>A rule of terms or seats changed.</summary>
    RuleChanged,

    /// <summary>A candidacy was withdrawn.</summary>
    CandidacyWithdrawn,

    /// <summary>The body asked for a suspension.</summary>
    SuspensionAsked,

    /// <summary>The rights of membership were suspended; the seat was not lost by that.</summary>
    Suspended,

    /// <summary>The body asked to restore the rights of membership.</summary>
    RestorationAsked,

    /// <summary>The rights of membership were restored.</summary>
    Restored,

    /// <summary>A member gave up its seat before the end of its term.</summary>
    LeftEarly,

    /// <summary>A seat that had fallen vacant was filled.</summary>
    SeatFilled,
}

/// <summary>The words of a <see cref="SeatChangeKind"/>.</summary>
public static class SeatChangeKindWords
{
    private static readonly string[] Words =
    [
        "created",
        "rule changed",
        "candidacy withdrawn",
        "suspension asked",
        "suspended",
        "restoration asked",
        "restored",
        "left early",
        "seat filled",
    ];

    /// <summary>Every word, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, JSON, CSV and commands: <c>left early</c>.</summary>
    public static string ToWord(this SeatChangeKind kind) => Words[(int)kind];

    /// <summary>Reads what <see cref="ToWord"/> gave.</summary>
    /// <exception cref="FormatException">It is another word.</exception>
    public static SeatChangeKind Parse(string word) => WordOf.Parse<SeatChangeKind>(word, Words, "change of a seat");
}
