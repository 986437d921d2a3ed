using System.Text.RegularExpressions;

namespace Placard.Sources.UnXml;

/// <summary>What the names of the archives' files tell of the documents in them: <c>A_RES_77_188-2228883E.xml</c>, <c>74_100.xml</c>,
/// <c>S_RES_1287_N0027043.xml</c>.</summary>
internal static partial class FileName
{
    /// <summary>Session and number of a resolution as a name writes them, <c>77/188</c>, or the number alone for the Security Council; null
    /// where the name says more or less than that.</summary>
    public static string? KeyOf(string name)
    {
        if (CouncilResolution().Match(name) is { Success: true } council)
            return council.Groups["number"].Value;
        return Resolution().Match(name) is { Success: true } match
            ? $"{match.Groups["session"].Value}/{match.Groups["number"].Value}"
            : null;
    }

    /// <summary>The key under which a symbol's file is named.</summary>
    public static string KeyOf(DocumentSymbol symbol) =>
        symbol.Body == Body.SecurityCouncil && symbol.Form == DocumentForm.Resolution ? symbol.Number : $"{symbol.Session}/{symbol.Number}";

    /// <summary>Whether the name is one of the symbol's: its figures hold the symbol's session and number.</summary>
    public static bool Fits(string name, DocumentSymbol symbol)
    {
        var figures = Figures().Matches(name);
        var wanted = Figures().Matches(KeyOf(symbol));
        return figures.Count >= wanted.Count && wanted.Select((w, i) => figures[i].Value == w.Value).All(same => same);
    }

    [GeneratedRegex(@"^(S_RES_|SC_)(?<number>[0-9]+)(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CouncilResolution();

    // A letter after the number is a part of the resolution, which the number alone does not tell.
    [GeneratedRegex(
        @"^(A_HRC_RES_|A_RES_|E_RES_)?(?<session>(ES-|S-)?[0-9]+)_(?<number>[0-9]+)(?![0-9]|[ _]?[A-D](?![A-Za-z]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Resolution();

    [GeneratedRegex(@"[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
