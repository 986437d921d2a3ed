using Placard.Record.Writing;

namespace Placard.Record.FollowUp;

/// <summary>How a state stands to a treaty.</summary>
public enum TreatyStatus
{
    /// <summary>The sources do not say.</summary>
    NotKnown,

    /// <summary>Bound by it, by ratification, accession or succession.</summary>
    Party,

    /// <summary>It signed and has not ratified.</summary>
    Signatory,

    /// <summary>It neither signed nor ratified.</summary>
    NoAction,

    /// <summary>It was a party and withdrew.</summary>
    Denounced,
}

/// <summary>The words of a <see cref="TreatyStatus"/>.</summary>
public static class TreatyStatusWords
{
    /// <summary>The words, in the order of lists.</summary>
    public static IReadOnlyList<string> All { get; } = ["not known", "party", "signatory", "no action", "denounced"];

    /// <summary>The word of pages, tables and JSON.</summary>
    public static string ToWord(this TreatyStatus status) => All[(int)status];

    /// <summary>Reads a word.</summary>
    public static bool TryParse(string? word, out TreatyStatus status) => WordOf.TryParse(word, All, StringComparison.Ordinal, out status);
}
