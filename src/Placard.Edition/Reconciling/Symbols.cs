using Placard.Record.Documents;

namespace Placard.Edition.Reconciling;

/// <summary>What the form of a symbol tells about the document.</summary>
internal static class Symbols
{
    /// <summary>A limited document: a draft or an amendment (<c>A/HRC/51/L.6</c>).</summary>
    public static bool IsDraft(DocumentSymbol symbol) => symbol.ToString().Contains("/L.", StringComparison.Ordinal);

    /// <summary>A text that was adopted (<c>A/RES/60/251</c>, <c>E/CN.4/DEC/2004/107</c>).</summary>
    public static bool IsAdopted(DocumentSymbol symbol)
    {
        var text = symbol.ToString();
        return !IsDraft(symbol)
            && (text.Contains("/RES", StringComparison.Ordinal)
                || text.Contains("/DEC", StringComparison.Ordinal)
                || text.Contains("/PRST", StringComparison.Ordinal));
    }
}
