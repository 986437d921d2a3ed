using Placard.Record.Writing;

namespace Placard.Record.Access;

/// <summary>How an organisation stands by its latest application, as far as decisions of the Committee on Non-Governmental Organizations
/// are listed.</summary>
public enum NgoStanding
{
    /// <summary>The last session of which decisions are listed put it off.</summary>
    Waiting,

    /// <summary>Recommended for status.</summary>
    Recommended,

    /// <summary>Not recommended.</summary>
    NotRecommended,

    /// <summary>Closed without prejudice.</summary>
    Closed,

    /// <summary>Withdrawn by the organisation.</summary>
    Withdrawn,

    /// <summary>An earlier session put it off, and nothing later is listed: how it ended is not known.</summary>
    EndNotKnown,

    /// <summary>Only something else is listed of it, such as a change of name or a status suspended.</summary>
    NoApplication,
}

/// <summary>The words of an <see cref="NgoStanding"/>.</summary>
public static class NgoStandingWords
{
    private static readonly string[] Words =
    [
        "waiting",
        "recommended",
        "not recommended",
        "closed",
        "withdrawn",
        "end not known",
        "no application listed",
    ];

    /// <summary>Every word, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of pages, JSON, CSV and commands: <c>end not known</c>.</summary>
    public static string ToWord(this NgoStanding standing) => Words[(int)standing];

    /// <summary>Reads a word of <see cref="All"/>; a hyphen may stand for a blank.</summary>
    public static bool TryParse(string? text, out NgoStanding standing) =>
        WordOf.TryParse(text?.Trim().Replace('-', ' '), Words, StringComparison.OrdinalIgnoreCase, out standing);
}
