namespace Placard.Edition.Reconciling;

/// <summary>What a rule found.</summary>
/// <param name="Doubt">The doubt, worded.</param>
/// <param name="Settles">Whether the status of the vote follows from it; the others are for the reader to know.</param>
internal sealed record Finding(Doubt Doubt, bool Settles)
{
    /// <summary>Worst first: what settles the status, then by how much it spoils, then by wording.</summary>
    public static IReadOnlyList<Doubt> InOrder(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderByDescending(f => f.Settles)
                .ThenBy(f => Severity(f.Doubt.Kind))
                .ThenBy(f => f.Doubt.Sentence, StringComparer.Ordinal)
                .Select(f => f.Doubt)
                .DistinctBy(d => d.Sentence),
        ];

    private static int Severity(DoubtKind kind) =>
        kind switch
        {
            DoubtKind.NamesOfAnotherVote => 0,
            DoubtKind.NotAMember => 1,
            DoubtKind.RepeatedVoter => 2,
            DoubtKind.ListAndTallyDiffer or DoubtKind.ListFallsShort => 3,
            DoubtKind.OutcomesDiffer => 4,
            DoubtKind.OutcomeAgainstTally => 5,
            DoubtKind.TalliesDiffer => 6,
            DoubtKind.BallotsDiffer => 7,
            DoubtKind.NoList => 8,
            DoubtKind.UnresolvedName => 9,
            DoubtKind.FieldsDiffer => 11,
            _ => 10,
        };
}
