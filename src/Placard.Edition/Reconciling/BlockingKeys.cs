namespace Placard.Edition.Reconciling;

/// <summary>Finds the blocking key of each observation, the symbol under which it is matched with others: that of the text adopted, so that
/// those who know a vote by its draft meet those who know it by its resolution.</summary>
internal sealed class BlockingKeys
{
    // For each draft, the texts it is said to have become; a draft that became two texts is a slip in some record and joins nothing.
    private readonly Dictionary<(Body Body, DocumentSymbol Draft), HashSet<DocumentSymbol>> _became = [];
    private readonly Dictionary<DocumentSymbol, HashSet<DocumentSymbol>> _documentsBecame = [];

    // For each text and day, the span of lettered parts under which a source files the whole of it.
    private readonly Dictionary<(DocumentSymbol Text, PartialDate Date), HashSet<DocumentSymbol>> _spans = [];
    private readonly HashSet<DocumentSymbol> _inParts = [];

    public BlockingKeys(IEnumerable<SourcedVote> sourcedVotes, IEnumerable<DocumentObservation> documents)
    {
        foreach (var sourced in sourcedVotes)
        {
            var observation = sourced.Observation;
            if (sourced.IsWhole && observation.Draft.IsKnown && Symbols.IsAdopted(observation.Symbol))
                Note(_became, (observation.Body, observation.Draft), observation.Symbol);
            if (!sourced.IsWhole || !Symbols.IsAdopted(observation.Symbol) || Symbols.WithoutPart(observation.Symbol) is not { } text)
                continue;
            if (Symbols.IsSpanOfParts(observation.Symbol))
                Note(_spans, (text, observation.Date), observation.Symbol);
            else
                _inParts.Add(text);
        }
        foreach (var document in documents.Where(d => d.Became.IsKnown))
            Note(_documentsBecame, document.Symbol, document.Became);
    }

    /// <summary>The symbol, or the default for a vote that bears none.</summary>
    public DocumentSymbol Of(SourcedVote sourced)
    {
        var observation = sourced.Observation;
        var named = observation.Symbol.IsKnown ? observation.Symbol : observation.Draft;
        if (!sourced.IsWhole || !named.IsKnown)
            return named;
        if (Symbols.IsAdopted(named))
            return SpanOf(named, observation.Date) ?? named;
        // A vote that rejected the draft cannot be the one by which it became a text.
        if (sourced.Outcome is Record.Votes.Outcome.Rejected or Record.Votes.Outcome.Withdrawn or Record.Votes.Outcome.NotActedOn)
            return named;
        if (_became.TryGetValue((observation.Body, named), out var texts))
            return texts.Count == 1 ? texts.First() : named;
        // Drafts of a committee are voted on there and become the text of another body.
        return observation.Body != Body.ThirdCommittee && _documentsBecame.TryGetValue(named, out var became) && became.Count == 1
            ? became.First()
            : named;
    }

    // Where a part was voted on alone, the text without a letter may be the other one.
    private DocumentSymbol? SpanOf(DocumentSymbol text, PartialDate date) =>
        !_inParts.Contains(text) && _spans.TryGetValue((text, date), out var spans) && spans.Count == 1 ? spans.First() : null;

    private static void Note<TKey>(Dictionary<TKey, HashSet<DocumentSymbol>> became, TKey draft, DocumentSymbol text)
        where TKey : notnull
    {
        if (!became.TryGetValue(draft, out var texts))
            became.Add(draft, texts = []);
        texts.Add(text);
    }
}
