namespace Placard.Rooms.Coverage;

/// <summary>What an edition holds of one body.</summary>
/// <param name="Held">How much, and until when it can be used.</param>
/// <param name="Years">Each year of which anything is held or known to exist, in order.</param>
/// <param name="MissingSessions">Sessions between two that are held, of which nothing is; null where the record numbers no session of the
/// body.</param>
public sealed record BodyCoverage(HeldOfBody Held, IReadOnlyList<YearCoverage> Years, IReadOnlyList<int>? MissingSessions)
{
    public Body Body => Held.Body;

    /// <summary>Whether any resolution of it is known by its number. Some bodies number none.</summary>
    public bool IsNumbered => Years.Any(year => year.Known > 0);

    internal static BodyCoverage Of(HeldOfBody held, IReadOnlyList<VoteEvent> votes, IReadOnlyList<TextEntry> texts)
    {
        var decided = new NumberedResolutions(
            votes.Where(v => v.Status != RecordStatus.Quarantined && v.Kind == VoteKind.WholeText).Select(v => (v.Symbol, v.Date))
        );
        var worded = new NumberedResolutions(texts.Select(t => (t.Symbol, t.Date)));
        var known = decided.With(worded).ByYear();
        var votesOf = votes.Where(v => v.Date.IsKnown).ToLookup(v => v.Date.Year);
        var textsOf = texts.Where(t => t.Date.IsKnown).ToLookup(t => t.Date.Year);
        return new(
            held,
            [
                .. known
                    .Select(year => year.Key)
                    .Union(votesOf.Select(year => year.Key))
                    .Union(textsOf.Select(year => year.Key))
                    .Order()
                    .Select(year => YearCoverage.Of(held.Body, year, known[year], decided, worded, [.. votesOf[year]], [.. textsOf[year]])),
            ],
            MissingBetween([.. votes.Select(v => v.Session).Concat(texts.Select(t => t.Session))])
        );
    }

    private static IReadOnlyList<int>? MissingBetween(IReadOnlyCollection<string> sessions)
    {
        var held = sessions
            .Select(s => int.TryParse(s, System.Globalization.NumberStyles.None, null, out var number) ? number : 0)
            .Where(number => number > 0)
            .ToHashSet();
        return held.Count == 0 ? null : [.. Enumerable.Range(held.Min(), held.Max() - held.Min()).Where(number => !held.Contains(number))];
    }
}
