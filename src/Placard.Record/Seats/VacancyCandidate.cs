using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>How far a candidate for a mandate came.</summary>
public enum CandidateStage
{
    /// <summary>Found eligible, and no more.</summary>
    Eligible,

    /// <summary>Interviewed by the Consultative Group, and not recommended.</summary>
    Interviewed,

    /// <summary>Recommended by the Consultative Group.</summary>
    Recommended,
}

/// <summary>The words of a <see cref="CandidateStage"/>.</summary>
public static class CandidateStageWords
{
    private static readonly string[] Words = ["eligible", "interviewed", "recommended"];

    /// <summary>Every word, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, JSON and CSV: <c>interviewed</c>.</summary>
    public static string ToWord(this CandidateStage stage) => Words[(int)stage];

    /// <summary>Reads what <see cref="ToWord"/> gave, in any case.</summary>
    public static bool TryParse(string? word, out CandidateStage stage) =>
        WordOf.TryParse(word, Words, StringComparison.OrdinalIgnoreCase, out stage);
}

/// <summary>A candidate for a vacancy among the special procedures and expert mechanisms. Only who was recommended or appointed is
/// named.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record VacancyCandidate(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The number of the source.</summary>
    public required int Number { get; init; }

    /// <summary>The session of the Council at which the vacancy was to be filled, as the source writes it: <c>HRC51</c>.</summary>
    public required string Session { get; init; }

    /// <summary>The mandate, and in a body of several the regional group, as the source writes it.</summary>
    public required string Post { get; init; }

    /// <summary>The nationality; the default where it is none, or not understood.</summary>
    public StateCode Nationality { get; init; }

    /// <summary>How far the candidate came.</summary>
    public CandidateStage Stage { get; init; }

    /// <summary>The place on the list of the Consultative Group, from 1; null where it has none.</summary>
    public int? Ranking { get; init; }

    /// <summary>Whether the candidate was appointed.</summary>
    public bool IsAppointed { get; init; }

    /// <summary>Whether the candidate withdrew.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether the candidate had worked for a state; null where the source does not say.</summary>
    public bool? WorkedForState { get; init; }

    /// <summary>Whether the candidate was working for a state; null where the source does not say.</summary>
    public bool? WorksForState { get; init; }

    /// <summary>Whether the candidate had worked for a non-governmental organisation.</summary>
    public bool? WorkedForNgo { get; init; }

    /// <summary>Whether the candidate had worked at a university.</summary>
    public bool? WorkedAtUniversity { get; init; }

    /// <summary>Whether the candidate had worked for an international organisation.</summary>
    public bool? WorkedForInternational { get; init; }

    /// <summary>The name of who was recommended or appointed; empty for all others.</summary>
    public string Name { get; init; } = "";
}
