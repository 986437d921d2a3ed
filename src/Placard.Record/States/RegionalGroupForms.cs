namespace Placard.Record.States;

/// <summary>The written forms of a <see cref="RegionalGroup"/>.</summary>
public static class RegionalGroupForms
{
    private static readonly (RegionalGroup Group, string Code, string Name)[] Forms =
    [
        (RegionalGroup.African, "AFRICAN", "African States"),
        (RegionalGroup.AsiaPacific, "ASIA_PACIFIC", "Asia-Pacific States"),
        (RegionalGroup.EasternEuropean, "EEG", "Eastern European States"),
        (RegionalGroup.LatinAmericanCaribbean, "GRULAC", "Latin American and Caribbean States"),
        (RegionalGroup.WesternEuropeanOthers, "WEOG", "Western European and other States"),
    ];

    /// <summary>The five groups, in the order in which lists show them.</summary>
    public static IReadOnlyList<RegionalGroup> All { get; } = [.. Forms.Select(f => f.Group)];

    /// <summary>The short code of commands, addresses and JSON: <c>AFRICAN</c>, <c>ASIA_PACIFIC</c>, <c>EEG</c>, <c>GRULAC</c>,
    /// <c>WEOG</c>; empty for none.</summary>
    public static string ToCode(this RegionalGroup group) => group == RegionalGroup.None ? "" : Forms[(int)group - 1].Code;

    /// <summary>The name for readers (<c>African States</c>), or <c>No group</c>.</summary>
    public static string ToName(this RegionalGroup group) => group == RegionalGroup.None ? "No group" : Forms[(int)group - 1].Name;

    /// <summary>Reads a code or a name that <see cref="ToCode"/> or <see cref="ToName"/> gave, in either case.</summary>
    /// <returns>Whether the text is one; for any other text the group is none.</returns>
    public static bool TryParse(string? text, out RegionalGroup group)
    {
        var wanted = text?.Trim();
        group = Forms
            .FirstOrDefault(f =>
                string.Equals(f.Code, wanted, StringComparison.OrdinalIgnoreCase)
                || string.Equals(f.Name, wanted, StringComparison.OrdinalIgnoreCase)
            )
            .Group;
        return group != RegionalGroup.None;
    }

    /// <summary>The group of such a code or name.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static RegionalGroup Parse(string text) =>
        TryParse(text, out var group) ? group : throw new FormatException($"“{text}” is not a regional group.");
}
