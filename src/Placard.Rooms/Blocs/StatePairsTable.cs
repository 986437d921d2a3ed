namespace Placard.Rooms.Blocs;

/// <summary>Every pair of states, nearest first.</summary>
internal static class StatePairsTable
{
    public static Table<StatePairs> Columns { get; } =
        Table<StatePairs>.Of(
            view => view.All,
            [
                new("a", "ISO 3166 code of the first state", (_, p) => p.A),
                new("b", "ISO 3166 code of the second state", (_, p) => p.B),
                new("common", "Roll calls on which both voted yes, no or abstained", (_, p) => p.Agreement.Counted.Common),
                new("same", "Of these, with the same ballot", (_, p) => p.Agreement.Counted.Same),
                new("opposite", "Of these, yes against no", (_, p) => p.Agreement.Counted.Opposite),
                new(
                    "index",
                    "Index of agreement as counted, 0 to 1; an abstention beside a yes or no counts half",
                    (_, p) => p.Agreement.Counted.Index
                ),
                .. EstimateColumns.Of<StatePairs, StatePair>(
                    "agreement",
                    "low",
                    "high",
                    "The index with pairs of few common roll calls drawn towards the mean of all pairs",
                    p => p.Agreement.Estimate
                ),
                new("together", "Share of resamples in which the two stood in one bloc, 0 to 1", (_, p) => p.Together),
            ]
        );
}
