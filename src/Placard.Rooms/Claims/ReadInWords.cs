using System.Text.RegularExpressions;
using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>How a claim was read, for people: states by their names and dates in words, where programs get codes.</summary>
internal static partial class ReadInWords
{
    /// <summary>What a part was read as: <c>no: China</c>, <c>October 2022</c>.</summary>
    public static string Of(ReadPart part) => Coded().Replace(part.Value, InWords);

    private static string InWords(Match match) =>
        match.Groups["date"].Success && PartialDate.TryParse(match.Value, out var date) ? date.InWords()
        : match.Groups["state"].Success && StateCode.TryParse(match.Value, out var code) && StateRegister.Default.Find(code) is { } state
            ? state.Name
        : match.Value;

    // Words in quotation marks are those of the document, and letters beside a stroke are of a symbol.
    [GeneratedRegex(
        @"“[^”]*”|(?<![\w/-])(?:(?<date>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)|(?<state>[A-Z]{3}))(?![\w/-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Coded();
}
