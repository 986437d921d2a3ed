using System.Globalization;

namespace Placard.Edition.Reconciling;

/// <summary>What one source files under one record number: one vote, told once or several times.</summary>
internal sealed class Entry(IEnumerable<Testimony> testimonies)
{
    /// <summary>Two lists are of one vote when they are at least this much alike. In the General Assembly's records, votes recorded twice are above 0.94, and the most alike votes of one day on different questions reach 0.9.</summary>
    public const double SameVote = 0.92;

    private readonly List<Testimony> _testimonies = [.. testimonies];

    public IReadOnlyList<Testimony> Testimonies => _testimonies;

    public SourceDescription Source => _testimonies[0].Source;

    public string Serial => _testimonies[0].Observation.Serial;

    /// <summary>The entries of testimonies that all stand under one symbol, by source and record number.</summary>
    public static List<Entry> Of(IEnumerable<Testimony> testimonies) =>
    [
        .. testimonies
            .GroupBy(t => (t.Source.Code, t.Observation.Serial))
            .OrderBy(g => g.First().Source.Rank)
            .ThenBy(g => g.Key.Code)
            .ThenBy(g => g.Key.Serial, SerialOrder.Ascending)
            .Select(g => new Entry(g.Order(StatementOrder.BestFirst))),
    ];

    /// <summary>Joins entries of one source that record one vote twice; a text is adopted as a whole only once.</summary>
    public static List<Entry> JoinRepeated(IEnumerable<Entry> entries)
    {
        var joined = new List<Entry>();
        foreach (var entry in entries)
        {
            var same = joined.Find(e => e.RecordsSameVoteAs(entry));
            if (same is null)
                joined.Add(entry);
            else
                same._testimonies.AddRange(entry._testimonies);
        }
        return joined;
    }

    private bool RecordsSameVoteAs(Entry other)
    {
        Testimony mine = _testimonies[0], theirs = other._testimonies[0];
        return Source.Code == other.Source.Code
            && MayBeOne(mine.Observation.Draft, theirs.Observation.Draft)
            && MayBeOne(mine.Observation.Amends, theirs.Observation.Amends)
            && mine.Outcome == theirs.Outcome
            && Agreement.Likeness(mine.Ballots, theirs.Ballots) >= SameVote;
    }

    private static bool MayBeOne(DocumentSymbol x, DocumentSymbol y) => !x.IsKnown || !y.IsKnown || x == y;

    /// <summary>How surely this entry and a case speak of one vote: 0 for not at all, 1 for the same ballots throughout.</summary>
    public double LikenessTo(Case other)
    {
        var best = 0.0;
        foreach (var mine in _testimonies)
        {
            foreach (var theirs in other.Testimonies)
                best = Math.Max(best, Likeness(mine, theirs));
        }
        return best;
    }

    private static double Likeness(Testimony mine, Testimony theirs)
    {
        if (mine.Observation.Kind != theirs.Observation.Kind)
            return 0;
        // Sources of one lineage hand the record numbers of their original on.
        if (mine.Source.Lineage == theirs.Source.Lineage && mine.Observation.Serial == theirs.Observation.Serial)
            return 1;
        if (mine.Ballots.Count > 0 && theirs.Ballots.Count > 0)
            return Agreement.Likeness(mine.Ballots, theirs.Ballots);
        if (mine.Told is { } told && theirs.Told is { } other)
            return Agreement.SameCast(told, other) ? SameVote : 0;
        return mine.Outcome != Outcome.Unknown && mine.Outcome == theirs.Outcome && mine.Told is null && theirs.Told is null ? SameVote : 0;
    }
}

/// <summary>Record numbers as people count them: 99 before 100, figures before words.</summary>
internal sealed class SerialOrder : IComparer<string>
{
    public static readonly SerialOrder Ascending = new();

    public int Compare(string? x, string? y)
    {
        var xIsNumber = long.TryParse(x, NumberStyles.None, CultureInfo.InvariantCulture, out var xNumber);
        var yIsNumber = long.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var yNumber);
        if (xIsNumber != yIsNumber)
            return xIsNumber ? -1 : 1;
        var order = xNumber.CompareTo(yNumber);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }
}
