using Placard.Record.Seats;

namespace Placard.Edition.Registers;

/// <summary>The tables of Seats.</summary>
public static class SeatTables
{
    internal static readonly string[] Groups = [.. RegionalGroupForms.All.Select(g => g.ToCode())];

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

    internal static SeatedBody BodyOf(RegisterRow row) => SeatedBody.Parse(row.Text("body"));

    internal static RegionalGroup GroupOf(RegisterRow row) =>
        RegionalGroupForms.TryParse(row.Text("regional_group"), out var group) ? group : RegionalGroup.None;
}
