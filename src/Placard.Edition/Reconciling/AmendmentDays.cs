namespace Placard.Edition.Reconciling;

/// <summary>Puts amendments on the day of the text that they would change: they are voted on at the same meeting, just before it, and a
/// source that dates them earlier gives the day they were issued.</summary>
internal sealed class AmendmentDays(IEnumerable<SourceDescription> sources)
{
    /// <summary>Further apart than a session is long, the two dates may mean two different things.</summary>
    private const int LongestSession = 60;

    private readonly Dictionary<SourceCode, string> _names = sources.DistinctBy(s => s.Code).ToDictionary(s => s.Code, s => s.Name);

    /// <summary>The votes, with the day of the text and a doubt where an amendment was dated before it.</summary>
    public IReadOnlyList<VoteEvent> Mark(IReadOnlyList<VoteEvent> votes)
    {
        var texts = votes.Where(v => v is { Kind: VoteKind.WholeText, Date.IsExact: true }).ToList();
        var exact = Days(texts, s => s);
        var revised = Days(texts, s => s.WithoutRevision);
        return
        [
            .. votes.Select(vote =>
                vote is { Kind: VoteKind.Amendment, Amends.IsKnown: true, Date.IsExact: true }
                && (DayOf(exact, vote.Body, vote.Amends) ?? DayOf(revised, vote.Body, vote.Amends.WithoutRevision)) is { } text
                && text.Date.Earliest.DayNumber - vote.Date.Earliest.DayNumber is > 0 and <= LongestSession
                    ? vote with
                    {
                        Date = text.Date,
                        Doubts = [.. vote.Doubts, DoubtOf(vote, text)],
                    }
                    : vote
            ),
        ];
    }

    private Doubt DoubtOf(VoteEvent vote, VoteEvent text)
    {
        var witness = vote.Witnesses.FirstOrDefault(w => w.Date == vote.Date) ?? vote.Witnesses[0];
        var source = _names.GetValueOrDefault(witness.Origin.Source) ?? witness.Origin.Source.ToString();
        return new Doubt(DoubtKind.BeforeItsText, DoubtSentences.BeforeItsText(source, vote, text), [], text.Address);
    }

    // A text voted on twice under one draft, on different days, says nothing of the day of its amendments.
    private static Dictionary<(Body, DocumentSymbol), VoteEvent?> Days(
        IEnumerable<VoteEvent> texts,
        Func<DocumentSymbol, DocumentSymbol> key
    ) =>
        texts
            .SelectMany(v => new[] { v.Symbol, v.Draft }.Where(s => s.IsKnown).Select(key).Distinct().Select(s => ((v.Body, s), v)))
            .GroupBy(pair => pair.Item1, pair => pair.v)
            .ToDictionary(g => g.Key, g => g.Select(v => v.Date).Distinct().Count() == 1 ? g.First() : null);

    private static VoteEvent? DayOf(Dictionary<(Body, DocumentSymbol), VoteEvent?> days, Body body, DocumentSymbol amends) =>
        days.GetValueOrDefault((body, amends));
}
