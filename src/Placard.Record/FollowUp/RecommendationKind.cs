using Placard.Record.Writing;

namespace Placard.Record.FollowUp;

/// <summary>What a mechanism's statement about a state is.</summary>
public enum RecommendationKind
{
    /// <summary>It recommends something to the state.</summary>
    Recommendation,

    /// <summary>It observes something, with concern or without.</summary>
    Observation,

    /// <summary>The state itself pledges something in its review, unasked.</summary>
    Pledge,
}

/// <summary>The words of a <see cref="RecommendationKind"/>.</summary>
public static class RecommendationKindWords
{
    /// <summary>The words, in the order of lists.</summary>
    public static IReadOnlyList<string> All { get; } = ["recommendation", "observation", "pledge"];

    /// <summary>The word of pages, tables and JSON.</summary>
    public static string ToWord(this RecommendationKind kind) => All[(int)kind];

    /// <summary>Reads a word.</summary>
    public static bool TryParse(string? word, out RecommendationKind kind) =>
        WordOf.TryParse(word, All, StringComparison.Ordinal, out kind);
}
