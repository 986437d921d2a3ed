using System.Text.RegularExpressions;

namespace Placard.Sources.Fetched;

/// <summary>The name of a document's file, as the UN's document service gives it too: <c>A_HRC_60_L.1.en.pdf</c>.</summary>
/// <param name="Symbol">The document.</param>
/// <param name="Language">Its language.</param>
internal readonly partial record struct FetchedName(DocumentSymbol Symbol, Language Language)
{
    /// <summary>The name with an ending: <c>.pdf</c>.</summary>
    public string With(string ending) => $"{Symbol.ToString().Replace('/', '_')}.{Language.Code}{ending}";

    public static bool TryParse(string file, out FetchedName name)
    {
        name = default;
        var match = Form().Match(file);
        if (
            !match.Success
            || !DocumentSymbol.TryParse(match.Groups["symbol"].Value.Replace('_', '/'), out var symbol, out _)
            || !Language.TryParse(match.Groups["language"].Value, out var language)
        )
            return false;
        name = new(symbol, language);
        return true;
    }

    [GeneratedRegex(@"^(?<symbol>.+)\.(?<language>[a-z]{2})\.(pdf|docx)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
