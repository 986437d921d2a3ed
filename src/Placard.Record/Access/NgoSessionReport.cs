using System.Globalization;
using Placard.Record.Writing;

namespace Placard.Record.Access;

/// <summary>Which of the two sessions of a year.</summary>
public enum NgoSessionPart
{
    /// <summary>The first, in January and February as a rule.</summary>
    Regular,

    /// <summary>The second, in May and June as a rule.</summary>
    Resumed,
}

/// <summary>What a report, a press release or a decision of the Council says of the days and the size of one session of the Committee on
/// Non-Governmental Organizations. What it does not say is null or empty.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record NgoSessionReport(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Which session of it.</summary>
    public required NgoSessionPart Part { get; init; }

    /// <summary>The first day.</summary>
    public PartialDate First { get; init; }

    /// <summary>The last day.</summary>
    public PartialDate Last { get; init; }

    /// <summary>The days as the source prints them, where the session met with breaks.</summary>
    public string Days { get; init; } = "";

    /// <summary>Applications before the Committee.</summary>
    public int? Before { get; init; }

    /// <summary>Of these, put off by earlier sessions.</summary>
    public int? PreviouslyDeferred { get; init; }

    /// <summary>Of these, new.</summary>
    public int? New { get; init; }

    /// <summary>Recommended for status.</summary>
    public int? Recommended { get; init; }

    /// <summary>Put off.</summary>
    public int? Deferred { get; init; }

    /// <summary>Closed without prejudice.</summary>
    public int? Closed { get; init; }

    /// <summary>Not recommended.</summary>
    public int? NotRecommended { get; init; }

    /// <summary>The document, as cited; empty where only a page is.</summary>
    public string Document { get; init; } = "";

    /// <summary>What should be known of the figures; empty for most.</summary>
    public string Note { get; init; } = "";

    /// <summary>What the session is called: <c>2024 resumed session</c>.</summary>
    public string Name => NameOf(Year, Part);

    /// <summary>What a session is called; <c>2000 session</c> where it is not known which of the year it was.</summary>
    public static string NameOf(int year, NgoSessionPart? part) =>
        string.Create(CultureInfo.InvariantCulture, $"{year} {(part is { } known ? known.ToWord() + " " : "")}session");
}

/// <summary>The words of a <see cref="NgoSessionPart"/>.</summary>
public static class NgoSessionPartWords
{
    /// <summary>The word of pages, JSON and CSV: <c>resumed</c>.</summary>
    public static string ToWord(this NgoSessionPart part) => part == NgoSessionPart.Regular ? "regular" : "resumed";

    /// <summary>Reads a word that <see cref="ToWord"/> gave.</summary>
    public static bool TryParse(string? text, out NgoSessionPart part) =>
        WordOf.TryParse(text, Enum.GetValues<NgoSessionPart>(), ToWord, out part);
}
