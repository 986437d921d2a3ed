using System.Text.RegularExpressions;

namespace Placard.Sources.Mandates;

/// <summary>The names of the files, which are symbols with a stroke below the line: <c>A_HRC_RES_37_23.json</c>,
/// <c>A_RES_118_(II).json</c>, <c>A_RES_75_290_B.json</c>.</summary>
internal static partial class MandateName
{
    /// <summary>The symbol of the document in a file of this name; the default where it is none.</summary>
    public static DocumentSymbol SymbolOf(string name)
    {
        var stem = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name[..^".json".Length] : "";
        var spelling = Part().Replace(stem, " ").Replace('_', '/');
        return DocumentSymbol.TryParse(spelling, out var symbol, out _) ? symbol : default;
    }

    // What stands apart from the number: the session in Roman figures, or the letter of a part.
    [GeneratedRegex(@"_(?=\()|(?<=[0-9])_?(?=[A-Z](?:-[A-Z])?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
