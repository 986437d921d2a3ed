namespace Placard.Sources.Mandates;

/// <summary>The names of the files, which are symbols with a stroke below the line: <c>A_HRC_RES_37_23.json</c>,
/// <c>A_RES_118_(II).json</c>.</summary>
internal static class MandateName
{
    /// <summary>The symbol of the document in a file of this name; the default where it is none.</summary>
    public static DocumentSymbol SymbolOf(string name)
    {
        var stem = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name[..^".json".Length] : "";
        var spelling = stem.Replace("_(", " (", StringComparison.Ordinal).Replace('_', '/');
        return DocumentSymbol.TryParse(spelling, out var symbol, out _) ? symbol : default;
    }
}
