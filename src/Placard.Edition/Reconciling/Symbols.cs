namespace Placard.Edition.Reconciling;

/// <summary>What the form of a symbol tells about the document.</summary>
internal static class Symbols
{
    /// <summary>A limited document: a draft or an amendment (<c>A/HRC/51/L.6</c>).</summary>
    public static bool IsDraft(DocumentSymbol symbol) => symbol.Form == DocumentForm.LimitedDraft;

    /// <summary>A text that was adopted (<c>A/RES/60/251</c>, <c>E/CN.4/DEC/2004/107</c>).</summary>
    public static bool IsAdopted(DocumentSymbol symbol) =>
        symbol.Form is DocumentForm.Resolution or DocumentForm.Decision or DocumentForm.PresidentialStatement;
}
