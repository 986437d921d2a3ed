namespace Placard.Edition.Registers;

/// <summary>The tables of Seats.</summary>
public static class SeatTables
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } =
    [
        ElectionTables.Candidacies,
        ElectionTables.Slates,
        ElectionTables.Changes,
        MemberTables.MemberTerms,
        MemberTables.Experts,
        MemberTables.Bureaus,
        MandateTables.Mandates,
        MandateTables.Vacancies,
    ];
}
