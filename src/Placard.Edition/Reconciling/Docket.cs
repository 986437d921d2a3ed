namespace Placard.Edition.Reconciling;

/// <summary>Sorts testimonies into cases: decides which of them speak of one vote, and gives each vote its address.</summary>
internal static class Docket
{
    /// <summary>Of two matches, the better must be better by this much to be believed.</summary>
    private const double Clearly = 0.02;

    public static List<Case> Of(IReadOnlyList<Testimony> testimonies, IReadOnlyList<DocumentObservation> documents)
    {
        var stems = new Stems(testimonies, documents);
        var filed = testimonies.ToLookup(t => stems.Of(t));
        var addresses = new Addresses();
        foreach (var (stem, group) in filed.Where(g => g.Key.IsKnown).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal).SelectMany(ByBody))
        {
            var (main, others) = WholeText(stem, [.. group.Where(t => t.IsWhole)]);
            if (main is not null)
                addresses.Give(main, stem);
            foreach (var other in others.Concat(Parts([.. group.Where(t => !t.IsWhole)])))
                addresses.Give(other, stem.ToString(), other.Testimonies[0].Observation.Serial);
        }
        foreach (var nameless in filed[default].GroupBy(t => (t.Observation.Body.Code, t.Source.Code, t.Observation.Serial)).OrderBy(g => g.Key))
            addresses.Give(new Case(nameless), nameless.Key.Item1, nameless.Key.Serial);
        return addresses.Settle();
    }

    private static IEnumerable<(DocumentSymbol Stem, IEnumerable<Testimony> Group)> ByBody(IGrouping<DocumentSymbol, Testimony> filed) =>
        filed.GroupBy(t => t.Observation.Body).OrderBy(g => g.Key).Select(g => (filed.Key, (IEnumerable<Testimony>)g));

    /// <summary>The vote on the whole text, or null where none can be told from the others, and the other votes under the symbol.</summary>
    private static (Case? Main, List<Case> Others) WholeText(DocumentSymbol stem, List<Testimony> testimonies)
    {
        if (testimonies.Count == 0)
            return (null, []);
        var bySource = Entry.JoinRepeated(Entry.Of(testimonies)).GroupBy(e => e.Source.Code).ToList();
        // A source with one record under a symbol means the text as a whole.
        var single = bySource.Where(g => g.Count() == 1).SelectMany(g => g.Single().Testimonies).ToList();
        List<Case> cases = single.Count > 0 ? [new Case(single)] : [];
        var anchor = cases.FirstOrDefault();
        foreach (var entries in bySource.Where(g => g.Count() > 1))
            Assign([.. entries], cases, anchor);
        var main = anchor ?? OnlyPossible(stem, cases);
        return (main, [.. cases.Where(c => c != main)]);
    }

    private static List<Case> Parts(List<Testimony> testimonies)
    {
        var cases = new List<Case>();
        foreach (var entries in Entry.Of(testimonies).GroupBy(e => e.Source.Code))
            Assign([.. entries], cases, anchor: null);
        return cases;
    }

    /// <summary>Lets each entry of one source join the case it matches best, where both prefer each other clearly; the rest are votes of their own.</summary>
    private static void Assign(List<Entry> entries, List<Case> cases, Case? anchor)
    {
        var likeness = entries.Select(e => cases.Select(e.LikenessTo).ToArray()).ToArray();
        var joins = new Case?[entries.Count];
        for (var e = 0; e < entries.Count; e++)
        {
            if (ClearlyBest(likeness[e]) is { } c && ClearlyBest([.. likeness.Select(row => row[c])]) == e)
                joins[e] = cases[c];
        }
        if (anchor is not null && !joins.Contains(anchor))
        {
            // Nothing to compare, and only one entry tells of the same outcome: that is the one.
            var possible = Enumerable.Range(0, entries.Count).Where(e => joins[e] is null && MayBe(entries[e], anchor)).ToList();
            if (possible.Count == 1)
                joins[possible[0]] = anchor;
        }
        for (var e = 0; e < entries.Count; e++)
        {
            if (joins[e] is { } found)
                found.Add(entries[e].Testimonies);
            else
                cases.Add(new Case(entries[e].Testimonies));
        }
    }

    private static int? ClearlyBest(double[] scores)
    {
        var best = Array.IndexOf(scores, scores.DefaultIfEmpty().Max());
        if (best < 0 || scores[best] < Entry.SameVote)
            return null;
        return scores.Where((score, at) => at != best && score > scores[best] - Clearly).Any() ? null : best;
    }

    private static bool MayBe(Entry entry, Case anchor) =>
        entry.Testimonies[0].Outcome == anchor.Testimonies[0].Outcome
        && !(entry.Testimonies.Any(t => t.Told is not null) && anchor.Testimonies.Any(t => t.Told is not null));

    // A text stands under its symbol because it was adopted: a vote that was lost was on something else,
    // and where two were won nothing tells which was on the whole.
    private static Case? OnlyPossible(DocumentSymbol stem, List<Case> cases)
    {
        var possible = Symbols.IsAdopted(stem)
            ? cases.FindAll(c => c.Testimonies[0].Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote or Outcome.Unknown)
            : cases;
        return possible.Count == 1 ? possible[0] : null;
    }
}
