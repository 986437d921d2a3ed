namespace Placard.Edition.Reconciling;

/// <summary>What the form of a symbol tells about the document.</summary>
internal static class Symbols
{
    /// <summary>A limited document: a draft or an amendment (<c>A/HRC/51/L.6</c>).</summary>
    public static bool IsDraft(DocumentSymbol symbol) => symbol.Form == DocumentForm.LimitedDraft;

    /// <summary>A text that was adopted (<c>A/RES/60/251</c>, <c>E/CN.4/DEC/2004/107</c>).</summary>
    public static bool IsAdopted(DocumentSymbol symbol) =>
        symbol.Form is DocumentForm.Resolution or DocumentForm.Decision or DocumentForm.PresidentialStatement;

    /// <summary>Whether a symbol is of a text in its lettered parts, all of them from the first: <c>A/RES/74/92 A-B</c>.</summary>
    public static bool IsSpanOfParts(DocumentSymbol symbol) => symbol.Part.StartsWith("A-", StringComparison.Ordinal);

    /// <summary>The text that a part belongs to (<c>A/RES/74/92</c> for its part <c>A</c>); null for what is no lettered part.</summary>
    public static DocumentSymbol? WithoutPart(DocumentSymbol symbol) =>
        symbol.Part is { Length: > 0 } part && symbol.ToString() is var whole && whole.EndsWith(" " + part, StringComparison.Ordinal)
            ? DocumentSymbol.Parse(whole[..^(part.Length + 1)])
            : null;
}
