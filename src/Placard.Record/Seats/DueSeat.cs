using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>What falls vacant.</summary>
public enum DueKind
{
    /// <summary>A seat of a state.</summary>
    Seat,

    /// <summary>A seat of an expert.</summary>
    Expert,

    /// <summary>A mandate, which ends unless it is renewed.</summary>
    Mandate,

    /// <summary>The tenure of a holder of a mandate, which may last no longer.</summary>
    Holder,
}

/// <summary>The words of a <see cref="DueKind"/>.</summary>
public static class DueKindWords
{
    private static readonly string[] Words = ["seat", "expert", "mandate", "holder"];

    /// <summary>Every word, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, JSON, CSV and commands: <c>seat</c>.</summary>
    public static string ToWord(this DueKind kind) => Words[(int)kind];

    /// <summary>Reads what <see cref="ToWord"/> gave, in any case.</summary>
    public static bool TryParse(string? word, out DueKind kind) =>
        WordOf.TryParse(word, Words, StringComparison.OrdinalIgnoreCase, out kind);
}

/// <summary>Something that falls vacant or ends on a day to come.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ends">When, as exactly as it is known; a month or a year means its last day at the latest.</param>
/// <param name="Body">The body of a seat; null for a mandate.</param>
/// <param name="Mandate">The mandate; null for a seat.</param>
/// <param name="State">The state that holds the seat, or the nationality of the expert; the default for a mandate.</param>
/// <param name="Group">The regional group of a seat.</param>
/// <param name="Name">The expert or holder; empty otherwise.</param>
/// <param name="MayStandAgain">Whether who holds it may be elected again at once; null where the rule is not known, or for a
/// mandate.</param>
/// <param name="Rests">What the day rests on, in a sentence.</param>
public sealed record DueSeat(
    DueKind Kind,
    PartialDate Ends,
    SeatedBody? Body,
    Mandate? Mandate,
    StateCode State,
    RegionalGroup Group,
    string Name,
    bool? MayStandAgain,
    string Rests
);
