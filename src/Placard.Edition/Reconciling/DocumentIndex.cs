namespace Placard.Edition.Reconciling;

/// <summary>What sources say of documents, found by the vote that was taken on them.</summary>
internal sealed class DocumentIndex
{
    private readonly ILookup<DocumentSymbol, DocumentObservation> _bySymbol;
    private readonly ILookup<DocumentSymbol, DocumentObservation> _byText;

    public DocumentIndex(IEnumerable<(DocumentObservation Document, SourceDescription Source)> documents)
    {
        var ordered = documents
            .OrderBy(d => d.Source.Rank)
            .ThenBy(d => d.Document.Origin)
            .ThenBy(d => d.Document.Symbol)
            .ThenBy(d => d.Document.Title, StringComparer.Ordinal)
            .Select(d => d.Document)
            .ToList();
        _bySymbol = ordered.ToLookup(d => d.Symbol);
        _byText = ordered.Where(d => d.Became.IsKnown).ToLookup(d => d.Became);
    }

    /// <summary>The statements about the document that a vote on a whole text or an amendment was on, best first.</summary>
    public IReadOnlyList<DocumentObservation> Of(DocumentSymbol symbol, DocumentSymbol draft, VoteKind kind) =>
        kind is VoteKind.Paragraph or VoteKind.Procedure
            ? []
            : [.. Of(draft).Concat(Of(symbol)).Concat(symbol.IsKnown ? _byText[symbol] : []).Distinct()];

    private IEnumerable<DocumentObservation> Of(DocumentSymbol symbol) => symbol.IsKnown ? _bySymbol[symbol] : [];
}
