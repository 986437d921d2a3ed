namespace Placard.Edition.Reconciling;

/// <summary>A total order of observations, best first: by rank, then by place, then by everything they say, so that nothing depends on the
/// order in which they came.</summary>
internal sealed class ObservationOrder : IComparer<SourcedVote>
{
    public static readonly ObservationOrder BestFirst = new();

    public int Compare(SourcedVote? x, SourcedVote? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = x.Source.Rank.CompareTo(y.Source.Rank);
        if (order == 0)
            order = x.Observation.Origin.CompareTo(y.Observation.Origin);
        return order != 0 ? order : CompareContent(x.Observation, y.Observation);
    }

    /// <summary>Compares what two statements say, wherever they stand; 0 when one only repeats the other.</summary>
    public static int CompareContent(VoteObservation x, VoteObservation y)
    {
        var order = Compare(x.Serial, y.Serial);
        order = order != 0 ? order : x.Body.CompareTo(y.Body);
        order = order != 0 ? order : x.Symbol.CompareTo(y.Symbol);
        order = order != 0 ? order : x.Draft.CompareTo(y.Draft);
        order = order != 0 ? order : x.Amends.CompareTo(y.Amends);
        order = order != 0 ? order : x.Date.CompareTo(y.Date);
        order = order != 0 ? order : x.Kind.CompareTo(y.Kind);
        order = order != 0 ? order : x.Method.CompareTo(y.Method);
        order = order != 0 ? order : x.Outcome.CompareTo(y.Outcome);
        order = order != 0 ? order : x.OmitsAbsent.CompareTo(y.OmitsAbsent);
        order = order != 0 ? order : Compare(Text(x.Announced), Text(y.Announced));
        order = order != 0 ? order : Compare(x.Title, y.Title);
        order = order != 0 ? order : Compare(x.Part, y.Part);
        order = order != 0 ? order : Compare(x.Session, y.Session);
        order = order != 0 ? order : Compare(x.Meeting, y.Meeting);
        order = order != 0 ? order : Compare(x.AgendaItem, y.AgendaItem);
        order = order != 0 ? order : Compare(x.Ballots, y.Ballots);
        order =
            order != 0
                ? order
                : Compare(x.Unresolved, y.Unresolved, (a, b) => Compare(a.Key, b.Key) is var o and not 0 ? o : a.Value.CompareTo(b.Value));
        order = order != 0 ? order : Compare(x.Repeated, y.Repeated, (a, b) => a.CompareTo(b));
        order = order != 0 ? order : Compare(x.Topics, y.Topics, Compare);
        order = order != 0 ? order : Compare(x.Sponsors.Main, y.Sponsors.Main, (a, b) => a.CompareTo(b));
        order = order != 0 ? order : Compare(x.Sponsors.Additional, y.Sponsors.Additional, (a, b) => a.CompareTo(b));
        return order != 0 ? order : Compare(x.Sponsors.Other, y.Sponsors.Other, Compare);
    }

    private static int Compare(string x, string y) => string.CompareOrdinal(x, y);

    private static string Text(Tally? tally) => tally is { } t ? $"{t} {t.NotVoting}" : "";

    private static int Compare(BallotSheet x, BallotSheet y)
    {
        var order = x.States.SequenceCompareTo(y.States);
        return order != 0 ? order
            : x.Count.CompareTo(y.Count) is var count and not 0 ? count
            : Ballots(x, y);

        static int Ballots(BallotSheet x, BallotSheet y)
        {
            for (var i = 0; i < x.Count; i++)
            {
                if (x.Ballots[i] != y.Ballots[i])
                    return x.Ballots[i].CompareTo(y.Ballots[i]);
            }
            return 0;
        }
    }

    private static int Compare<T>(IReadOnlyList<T> x, IReadOnlyList<T> y, Comparison<T> compare)
    {
        for (var i = 0; i < Math.Min(x.Count, y.Count); i++)
        {
            if (compare(x[i], y[i]) is var order and not 0)
                return order;
        }
        return x.Count.CompareTo(y.Count);
    }
}
