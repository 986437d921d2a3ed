namespace Placard.Rooms.Pictures;

/// <summary>The regional groups as pictures name them, where room is short.</summary>
internal static class GroupLabels
{
    /// <summary>The groups from left to right; states in none come last.</summary>
    public static IReadOnlyList<RegionalGroup> InOrder { get; } = [.. RegionalGroupForms.All, RegionalGroup.None];

    public static string ToLabel(this RegionalGroup group) =>
        group switch
        {
            RegionalGroup.LatinAmericanCaribbean => "Latin American & Caribbean",
            RegionalGroup.WesternEuropeanOthers => "Western European & others",
            RegionalGroup.None => group.ToName(),
            _ => group.ToName().Replace(" States", "", StringComparison.Ordinal),
        };
}
