using System.Text.RegularExpressions;

namespace Placard.Sources.OhchrVotes;

/// <summary>What kind of text a catalogued title ends in.</summary>
internal enum CataloguedKind
{
    /// <summary>It does not say.</summary>
    Unknown,

    /// <summary>A resolution.</summary>
    Resolution,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A statement by the President.</summary>
    Statement,

    /// <summary>An amendment.</summary>
    Amendment,
}

/// <summary>A title as the OHCHR library catalogues it, with the kind of text at its end: <c>Right to food : resolution /</c>.</summary>
/// <param name="Text">The title alone.</param>
/// <param name="Kind">The kind of text.</param>
internal readonly partial record struct LibraryTitle(string Text, CataloguedKind Kind)
{
    /// <summary>Takes a catalogued title apart; one without a kind at its end is kept whole.</summary>
    public static LibraryTitle Read(string catalogued)
    {
        var tidy = Blanks().Replace(catalogued, " ").Trim().TrimEnd('/').TrimEnd();
        var end = Ending().Match(tidy);
        return end.Success
            ? new LibraryTitle(Tidy(tidy[..end.Index]), KindOf(end.Groups["kind"].Value))
            : new LibraryTitle(Tidy(tidy), CataloguedKind.Unknown);
    }

    private static string Tidy(string title) => title.TrimEnd(' ', ':', ',', ';').Replace(" : ", ": ", StringComparison.Ordinal);

    private static CataloguedKind KindOf(string word) =>
        char.ToLowerInvariant(word[0]) switch
        {
            'r' => CataloguedKind.Resolution,
            'd' => CataloguedKind.Decision,
            'p' => CataloguedKind.Statement,
            _ => CataloguedKind.Amendment,
        };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"\s*[:,]?\s*\b(?<kind>resolution|decision|presidential statement|amendment)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Ending();
}
