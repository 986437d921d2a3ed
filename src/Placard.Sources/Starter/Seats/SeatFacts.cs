namespace Placard.Sources.Starter.Seats;

/// <summary>The tables of facts about seats.</summary>
internal static class SeatFacts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<StarterTable> Tables { get; } =
    [
        new("Seats/candidacies.csv", Candidacies.Read),
        new("Seats/slates.csv", Slates.Read),
        new("Seats/changes.csv", BetweenElections.Read),
        new("Seats/committee-terms.csv", CommitteeTerms.Read),
        new("Seats/experts.csv", Experts.Read),
        new("Seats/bureau.csv", Bureau.Read),
        new("Seats/mandates.csv", MandateList.Read),
    ];
}
