namespace Placard.Edition.Building;

/// <summary>Matches the documents that carry one text: what sources say that a draft became, and what was put to the vote under two
/// symbols.</summary>
internal static class WorkMatcher
{
    /// <summary>The works of which there are words, in order of symbol.</summary>
    /// <param name="readings">What the sources say, in any order.</param>
    /// <param name="votes">The votes; a whole text adopted was the draft put to the vote.</param>
    public static IReadOnlyList<Work> Of(IReadOnlyList<SourceReading> readings, IReadOnlyList<VoteEvent> votes)
    {
        var ranks = readings.Select(r => r.Source).DistinctBy(s => s.Code).ToDictionary(s => s.Code, s => s.Rank);
        var wordings = readings
            .SelectMany(r => r.Observations)
            .OfType<TextObservation>()
            .GroupBy(w => (w.Text.Symbol, w.Text.Language))
            .Select(same => same.OrderBy(w => ranks[w.Origin.Source]).ThenBy(w => w.Origin).First())
            .ToList();
        if (wordings.Count == 0)
            return [];
        var became = Became(readings, votes, wordings);
        var documents = became.ToLookup(link => link.Value, link => link.Key);
        return
        [
            .. wordings
                .GroupBy(w => became.GetValueOrDefault(w.Text.Symbol, w.Text.Symbol))
                .OrderBy(g => g.Key)
                .Select(g => new Work(
                    g.Key,
                    [.. documents[g.Key].Concat(g.Select(w => w.Text.Symbol)).Append(g.Key).Distinct().Order()],
                    [.. g.OrderBy(w => w.Text.Symbol).ThenBy(w => w.Text.Language)]
                )),
        ];
    }

    /// <summary>What each draft became. The first print of a draft that was revised became what the revision did.</summary>
    private static Dictionary<DocumentSymbol, DocumentSymbol> Became(
        IReadOnlyList<SourceReading> readings,
        IReadOnlyList<VoteEvent> votes,
        IReadOnlyList<TextObservation> wordings
    )
    {
        var said = wordings
            .Select(w => (w.Draft, Text: w.Text.Symbol))
            .Concat(readings.SelectMany(r => r.Observations).OfType<DocumentObservation>().Select(d => (Draft: d.Symbol, Text: d.Became)))
            .Concat(votes.Where(v => v.Kind == VoteKind.WholeText).Select(v => (v.Draft, Text: v.Symbol)))
            // A committee's report carries many drafts and is none of them.
            .Where(link => link.Draft.Form == DocumentForm.LimitedDraft && link.Text.IsKnown && link.Text.Form != DocumentForm.LimitedDraft)
            .ToList();
        var became = Unclaimed(said, []);
        return Unclaimed(said.Select(link => (link.Draft.WithoutRevision, link.Text)), became);
    }

    // A draft that two texts claim is neither's: which of them it became would be a guess.
    private static Dictionary<DocumentSymbol, DocumentSymbol> Unclaimed(
        IEnumerable<(DocumentSymbol Draft, DocumentSymbol Text)> said,
        Dictionary<DocumentSymbol, DocumentSymbol> known
    )
    {
        foreach (var same in said.GroupBy(link => link.Draft, link => link.Text))
        {
            if (same.Distinct().Take(2).Count() == 1)
                known.TryAdd(same.Key, same.First());
        }
        return known;
    }
}
