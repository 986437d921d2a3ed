namespace Placard.Edition.Reconciling;

/// <summary>Finds the blocking key of each observation, the symbol under which it is matched with others: that of the text adopted, so that
/// those who know a vote by its draft meet those who know it by its resolution.</summary>
internal sealed class BlockingKeys
{
    // For each draft, the texts it is said to have become; a draft that became two texts is a slip in some record and joins nothing.
    private readonly Dictionary<(Body Body, DocumentSymbol Draft), HashSet<DocumentSymbol>> _became = [];
    private readonly Dictionary<DocumentSymbol, HashSet<DocumentSymbol>> _documentsBecame = [];

    public BlockingKeys(IEnumerable<SourcedVote> sourcedVotes, IEnumerable<DocumentObservation> documents)
    {
        foreach (var sourced in sourcedVotes)
        {
            var observation = sourced.Observation;
            if (sourced.IsWhole && observation.Draft.IsKnown && Symbols.IsAdopted(observation.Symbol))
                Note(_became, (observation.Body, observation.Draft), observation.Symbol);
        }
        foreach (var document in documents.Where(d => d.Became.IsKnown))
            Note(_documentsBecame, document.Symbol, document.Became);
    }

    /// <summary>The symbol, or the default for a vote that bears none.</summary>
    public DocumentSymbol Of(SourcedVote sourced)
    {
        var observation = sourced.Observation;
        var named = observation.Symbol.IsKnown ? observation.Symbol : observation.Draft;
        if (!sourced.IsWhole || !named.IsKnown || Symbols.IsAdopted(named))
            return named;
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

    private static void Note<TKey>(Dictionary<TKey, HashSet<DocumentSymbol>> became, TKey draft, DocumentSymbol text)
        where TKey : notnull
    {
        if (!became.TryGetValue(draft, out var texts))
            became.Add(draft, texts = []);
        texts.Add(text);
    }
}
