using Placard.Record.States;

namespace Placard.Rooms.Votes;

/// <summary>The regional groups as readers know them.</summary>
public static class RegionalGroupNames
{
    /// <summary>The groups in the order in which the Council's rules name them; states in none come last.</summary>
    public static IReadOnlyList<RegionalGroup> InOrder { get; } =
    [
        RegionalGroup.African, RegionalGroup.AsiaPacific, RegionalGroup.EasternEuropean,
        RegionalGroup.LatinAmericanCaribbean, RegionalGroup.WesternEuropeanOthers, RegionalGroup.None,
    ];

    public static string ToName(this RegionalGroup group) => group switch
    {
        RegionalGroup.African => "African States",
        RegionalGroup.AsiaPacific => "Asia-Pacific States",
        RegionalGroup.EasternEuropean => "Eastern European States",
        RegionalGroup.LatinAmericanCaribbean => "Latin American and Caribbean States",
        RegionalGroup.WesternEuropeanOthers => "Western European and other States",
        _ => "In no regional group",
    };
}
