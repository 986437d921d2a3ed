namespace Placard.Record.States;

/// <summary>The regional groups as readers know them.</summary>
public static class RegionalGroupNames
{
    /// <summary>The groups in the order in which Council resolution and Assembly practice name them; states in none come last.</summary>
    public static IReadOnlyList<RegionalGroup> InOrder { get; } =
    [
        RegionalGroup.African, RegionalGroup.AsiaPacific, RegionalGroup.EasternEuropean,
        RegionalGroup.LatinAmericanCaribbean, RegionalGroup.WesternEuropeanOthers, RegionalGroup.None,
    ];

    /// <summary>The full name: <c>African States</c>; for none, <c>In no regional group</c>.</summary>
    public static string ToName(this RegionalGroup group) => group switch
    {
        RegionalGroup.African => "African States",
        RegionalGroup.AsiaPacific => "Asia-Pacific States",
        RegionalGroup.EasternEuropean => "Eastern European States",
        RegionalGroup.LatinAmericanCaribbean => "Latin American and Caribbean States",
        RegionalGroup.WesternEuropeanOthers => "Western European and other States",
        _ => "In no regional group",
    };

    /// <summary>The short name for pictures and narrow tables: <c>African</c>; for none, <c>No group</c>.</summary>
    public static string ToShortName(this RegionalGroup group) => group switch
    {
        RegionalGroup.African => "African",
        RegionalGroup.AsiaPacific => "Asia-Pacific",
        RegionalGroup.EasternEuropean => "Eastern European",
        RegionalGroup.LatinAmericanCaribbean => "Latin American & Caribbean",
        RegionalGroup.WesternEuropeanOthers => "Western European & others",
        _ => "No group",
    };
}
