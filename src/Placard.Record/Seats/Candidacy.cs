using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>What became of a candidacy.</summary>
public enum CandidacyOutcome
{
    /// <summary>Elected.</summary>
    Elected,

    /// <summary>A declared candidate that was not elected.</summary>
    NotElected,

    /// <summary>Declared, and withdrawn before the vote.</summary>
    Withdrew,

    /// <summary>Never declared, or withdrawn, and named on ballots all the same.</summary>
    WriteIn,
}

/// <summary>The words of a <see cref="CandidacyOutcome"/>.</summary>
public static class CandidacyOutcomeWords
{
    private static readonly string[] Words = ["elected", "not elected", "withdrew", "write-in"];

    /// <summary>Every word, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, JSON, CSV and commands: <c>not elected</c>.</summary>
    public static string ToWord(this CandidacyOutcome outcome) => Words[(int)outcome];

    /// <summary>Reads what <see cref="ToWord"/> gave.</summary>
    /// <exception cref="FormatException">It is another word.</exception>
    public static CandidacyOutcome Parse(string word) => WordOf.Parse<CandidacyOutcome>(word, Words, "outcome of a candidacy");
}

/// <summary>A state that stood for a seat, or received votes for one.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record Candidacy(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The body.</summary>
    public required SeatedBody Body { get; init; }

    /// <summary>The day of the election.</summary>
    public required DateOnly Election { get; init; }

    /// <summary>The state.</summary>
    public required StateCode State { get; init; }

    /// <summary>The regional group whose seat it was.</summary>
    public RegionalGroup Group { get; init; }

    /// <summary>The votes it received in the deciding round; null where they were not found.</summary>
    public int? Votes { get; init; }

    /// <summary>What became of it.</summary>
    public CandidacyOutcome Outcome { get; init; }

    /// <summary>The days of the term that it won; all days where it won none.</summary>
    public DateRange Term { get; init; }

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether it was a candidate when the vote was taken.</summary>
    public bool IsDeclared => Outcome is CandidacyOutcome.Elected or CandidacyOutcome.NotElected;
}
