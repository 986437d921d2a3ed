using System.Globalization;

namespace Placard.Edition.Reconciling;

/// <summary>What one source files under one record number: one vote, told once or several times.</summary>
internal sealed class SourceRecord(IEnumerable<SourcedVote> sourcedVotes)
{
    /// <summary>Two lists are of one vote when they are at least this much alike. In the General Assembly's records, votes recorded twice
    /// are above 0.94, and the most alike votes of one day on different questions reach 0.9.</summary>
    public const double SameVote = 0.92;

    private readonly List<SourcedVote> _sourcedVotes = [.. sourcedVotes];

    public IReadOnlyList<SourcedVote> SourcedVotes => _sourcedVotes;

    public SourceDescription Source => _sourcedVotes[0].Source;

    /// <summary>The records of observations that all stand under one symbol, by source and record number.</summary>
    public static List<SourceRecord> Of(IEnumerable<SourcedVote> sourcedVotes) =>
        [
            .. sourcedVotes
                .GroupBy(t => (t.Source.Code, t.Observation.Serial))
                .OrderBy(g => g.First().Source.Rank)
                .ThenBy(g => g.Key.Code)
                .ThenBy(g => g.Key.Serial, SerialNumberOrder.Ascending)
                .Select(g => new SourceRecord(g.Order(ObservationOrder.BestFirst))),
        ];

    /// <summary>Joins records of one source that record one vote twice; a text is adopted as a whole only once.</summary>
    public static List<SourceRecord> JoinRepeated(IEnumerable<SourceRecord> records)
    {
        var joined = new List<SourceRecord>();
        foreach (var record in records)
        {
            var same = joined.Find(e => e.RecordsSameVoteAs(record));
            if (same is null)
                joined.Add(record);
            else
                same._sourcedVotes.AddRange(record._sourcedVotes);
        }
        return joined;
    }

    private bool RecordsSameVoteAs(SourceRecord other)
    {
        SourcedVote mine = _sourcedVotes[0],
            theirs = other._sourcedVotes[0];
        return Source.Code == other.Source.Code
            && MayBeOne(mine.Observation.Draft, theirs.Observation.Draft)
            && MayBeOne(mine.Observation.Amends, theirs.Observation.Amends)
            && mine.Outcome == theirs.Outcome
            && VoteComparison.Similarity(mine.Ballots, theirs.Ballots) >= SameVote;
    }

    private static bool MayBeOne(DocumentSymbol x, DocumentSymbol y) => !x.IsKnown || !y.IsKnown || x == y;

    /// <summary>How likely this record and a matched vote are of one vote: 0 for not at all, 1 for the same ballots throughout.</summary>
    public double SimilarityTo(MatchedVote other)
    {
        var best = 0.0;
        foreach (var mine in _sourcedVotes)
        {
            foreach (var theirs in other.SourcedVotes)
                best = Math.Max(best, Similarity(mine, theirs));
        }
        return best;
    }

    private static double Similarity(SourcedVote mine, SourcedVote theirs)
    {
        if (mine.Observation.Kind != theirs.Observation.Kind)
            return 0;
        // Sources of one lineage hand the record numbers of their original on.
        if (mine.Source.Lineage == theirs.Source.Lineage && mine.Observation.Serial == theirs.Observation.Serial)
            return 1;
        if (mine.Ballots.Count > 0 && theirs.Ballots.Count > 0)
            return VoteComparison.Similarity(mine.Ballots, theirs.Ballots);
        if (mine.Told is { } told && theirs.Told is { } other)
            return VoteComparison.SameCast(told, other) ? SameVote : 0;
        return mine.Outcome != Outcome.Unknown && mine.Outcome == theirs.Outcome && mine.Told is null && theirs.Told is null ? SameVote : 0;
    }
}

/// <summary>Record numbers as people count them: 99 before 100, figures before words.</summary>
internal sealed class SerialNumberOrder : IComparer<string>
{
    public static readonly SerialNumberOrder Ascending = new();

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
