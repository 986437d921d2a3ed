namespace Placard.Edition.Reconciling;

/// <summary>Matches observations: decides which of them are of one vote, and gives each vote its address.</summary>
internal static class VoteMatcher
{
    /// <summary>Of two matches, the better must be better by this much to be believed.</summary>
    private const double Clearly = 0.02;

    public static List<MatchedVote> Match(IReadOnlyList<SourcedVote> sourcedVotes, IReadOnlyList<DocumentObservation> documents)
    {
        var keys = new BlockingKeys(sourcedVotes, documents);
        var filed = sourcedVotes.ToLookup(t => keys.Of(t));
        var addresses = new VoteAddresses();
        foreach (
            var (stem, group) in filed.Where(g => g.Key.IsKnown).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal).SelectMany(ByBody)
        )
        {
            var (main, others) = WholeText(stem, [.. group.Where(t => t.IsWhole)]);
            if (main is not null)
                addresses.Assign(main, stem);
            foreach (var other in others.Concat(Parts([.. group.Where(t => !t.IsWhole)])))
                addresses.Assign(other, stem.ToString(), other.SourcedVotes[0].Observation.Serial);
        }
        foreach (
            var nameless in filed[default].GroupBy(t => (t.Observation.Body.Code, t.Source.Code, t.Observation.Serial)).OrderBy(g => g.Key)
        )
            addresses.Assign(new MatchedVote(nameless), nameless.Key.Item1, nameless.Key.Serial);
        return addresses.Resolve();
    }

    private static IEnumerable<(DocumentSymbol Stem, IEnumerable<SourcedVote> Group)> ByBody(
        IGrouping<DocumentSymbol, SourcedVote> filed
    ) => filed.GroupBy(t => t.Observation.Body).OrderBy(g => g.Key).Select(g => (filed.Key, (IEnumerable<SourcedVote>)g));

    /// <summary>The vote on the whole text, or null where none can be told from the others, and the other votes under the symbol.</summary>
    private static (MatchedVote? Main, List<MatchedVote> Others) WholeText(DocumentSymbol stem, List<SourcedVote> sourcedVotes)
    {
        if (sourcedVotes.Count == 0)
            return (null, []);
        var bySource = SourceRecord.JoinRepeated(SourceRecord.Of(sourcedVotes)).GroupBy(e => e.Source.Code).ToList();
        // A source with one record under a symbol means the text as a whole, unless it was lost and the text adopted.
        var alone = bySource.FindAll(g => g.Count() == 1 && !g.Single().SourcedVotes[0].IsLostUnderAdoptedText);
        var single = alone.SelectMany(g => g.Single().SourcedVotes).ToList();
        List<MatchedVote> matched = single.Count > 0 ? [new MatchedVote(single)] : [];
        var anchor = matched.FirstOrDefault();
        foreach (var records in bySource.Except(alone))
            Assign([.. records], matched, anchor);
        var main = anchor ?? OnlyPossible(stem, matched);
        return (main, [.. matched.Where(c => c != main)]);
    }

    private static List<MatchedVote> Parts(List<SourcedVote> sourcedVotes)
    {
        var matched = new List<MatchedVote>();
        foreach (var records in SourceRecord.Of(sourcedVotes).GroupBy(e => e.Source.Code))
            Assign([.. records], matched, anchor: null);
        return matched;
    }

    /// <summary>Lets each record of one source join the vote it matches best, where both prefer each other clearly; the rest are votes of
    /// their own.</summary>
    private static void Assign(List<SourceRecord> records, List<MatchedVote> matched, MatchedVote? anchor)
    {
        var similarity = records.Select(e => matched.Select(e.SimilarityTo).ToArray()).ToArray();
        var joins = new MatchedVote?[records.Count];
        for (var e = 0; e < records.Count; e++)
        {
            if (ClearlyBest(similarity[e]) is { } c && ClearlyBest([.. similarity.Select(row => row[c])]) == e)
                joins[e] = matched[c];
        }
        if (anchor is not null && !joins.Contains(anchor))
        {
            // Nothing to compare, and only one record tells of the same outcome: that is the one.
            var possible = Enumerable.Range(0, records.Count).Where(e => joins[e] is null && MayBe(records[e], anchor)).ToList();
            if (possible.Count == 1)
                joins[possible[0]] = anchor;
        }
        for (var e = 0; e < records.Count; e++)
        {
            if (joins[e] is { } found)
                found.Add(records[e].SourcedVotes);
            else
                matched.Add(new MatchedVote(records[e].SourcedVotes));
        }
    }

    private static int? ClearlyBest(double[] scores)
    {
        var best = Array.IndexOf(scores, scores.DefaultIfEmpty().Max());
        if (best < 0 || scores[best] < SourceRecord.SameVote)
            return null;
        return scores.Where((score, at) => at != best && score > scores[best] - Clearly).Any() ? null : best;
    }

    private static bool MayBe(SourceRecord record, MatchedVote anchor) =>
        record.SourcedVotes[0].Outcome == anchor.SourcedVotes[0].Outcome
        && !(record.SourcedVotes.Any(t => t.Told is not null) && anchor.SourcedVotes.Any(t => t.Told is not null));

    // A text stands under its symbol because it was adopted: a vote that was lost was on something else,
    // and where two were won nothing tells which was on the whole.
    private static MatchedVote? OnlyPossible(DocumentSymbol stem, List<MatchedVote> matched)
    {
        var possible = Symbols.IsAdopted(stem)
            ? matched.FindAll(c => c.SourcedVotes[0].Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote or Outcome.Unknown)
            : matched;
        return possible.Count == 1 ? possible[0] : null;
    }
}
