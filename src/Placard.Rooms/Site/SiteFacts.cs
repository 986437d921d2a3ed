namespace Placard.Rooms.Site;

/// <summary>What every page says of the edition it was made from.</summary>
/// <param name="Hash">The hash of its content.</param>
/// <param name="IsStarter">Whether it is built from what comes with the program alone, without texts.</param>
/// <param name="Held">What it has of every body; null for a site without an edition.</param>
public sealed record SiteFacts(string Hash, bool IsStarter, HeldRecord? Held = null)
{
    private const int LettersInTag = 16;

    public static SiteFacts Of(OpenEdition edition) => new(edition.Info.Hash, edition.Info.IsStarter, edition.Held);

    /// <summary>As much of the hash as tells editions apart for a reader.</summary>
    public string ShortHash => EditionHash.Short(Hash);

    /// <summary>Changes when the edition or the program does, and with it every page.</summary>
    /// <param name="leadsToDesk">Whether the page leads to the desk: a browser is not to show one that it kept from when there was no way
    /// there.</param>
    /// <param name="day">The only day on which it holds; null for always.</param>
    /// <param name="parts">The tags of what the desk shows on it.</param>
    public string TagOf(bool leadsToDesk, DateOnly? day = null, IEnumerable<string>? parts = null) =>
        $"W/\"{Hash[..Math.Min(Hash.Length, LettersInTag)]}-{typeof(SiteFacts).Module.ModuleVersionId:N}"
        + $"{(leadsToDesk ? "-desk" : "")}{(day is { } only ? $"-{only:yyyyMMdd}" : "")}"
        + $"{string.Concat((parts ?? []).Select(tag => "-" + tag))}\"";
}
