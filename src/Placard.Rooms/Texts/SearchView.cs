namespace Placard.Rooms.Texts;

/// <summary>One page of what a search found.</summary>
public sealed record SearchView
{
    public const int PageSize = 20;

    /// <summary>How many passages of a text are shown on a page.</summary>
    public const int PassagesShown = 3;

    /// <summary>What was asked.</summary>
    public required SearchAsked Asked { get; init; }

    /// <summary>How many texts or speeches were found.</summary>
    public required int Total { get; init; }

    /// <summary>How many passages in them.</summary>
    public required int Passages { get; init; }

    /// <summary>Those on this page, with the passages shown.</summary>
    public required IReadOnlyList<(FoundText Text, IReadOnlyList<FoundPassage> Shown)> Found { get; init; }

    /// <summary>How many texts were found by year, earliest first; those without a date are not among them.</summary>
    public required IReadOnlyList<(int Year, int Texts)> ByYear { get; init; }

    /// <summary>How many texts were found by body, most first.</summary>
    public required IReadOnlyList<(string Body, int Texts)> ByBody { get; init; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The page that is asked for; null where there are fewer.</summary>
    internal static SearchView? Of(OpenEdition edition, SearchAsked asked, FoundTexts found)
    {
        var skipped = (asked.Page - 1) * PageSize;
        if (skipped > 0 && skipped >= found.All.Count)
            return null;
        var reader = new PassageReader(edition, asked, found);
        return new SearchView
        {
            Asked = asked,
            Total = found.All.Count,
            Passages = found.All.Sum(f => f.Passages.Count),
            Found = [.. found.All.Skip(skipped).Take(PageSize).Select(f => (f, reader.Read(f, PassagesShown)))],
            ByYear = [.. found.All.Where(f => f.Date.IsKnown).GroupBy(f => f.Date.Year).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))],
            ByBody = asked.InSpeeches ? [] : [.. found.All.GroupBy(f => f.Text?.Body?.Code ?? "").OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))],
        };
    }
}
