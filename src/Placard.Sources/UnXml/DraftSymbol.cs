using System.Text.RegularExpressions;

namespace Placard.Sources.UnXml;

/// <summary>The symbol of a draft as the workflow names it, sometimes with words after it (“A/77/L.5, as orally revised”).</summary>
internal static partial class DraftSymbol
{
    /// <summary>The symbol at the beginning of the text; the default where there is none.</summary>
    public static DocumentSymbol Of(string text) =>
        Leading().Match(text.Trim()) is { Success: true } match && DocumentSymbol.TryParse(match.Value, out var symbol, out _)
            ? symbol
            : default;

    [GeneratedRegex(@"^[A-Z]+(/[A-Za-z0-9.\-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
