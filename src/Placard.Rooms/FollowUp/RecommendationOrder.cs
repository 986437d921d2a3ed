using System.Globalization;
using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The order of lists: the latest first, and those of one document as the document numbers them.</summary>
internal static class RecommendationOrder
{
    private const int FirstYear = 2008;
    private const int SessionsAYear = 3;
    private const int MostOfParagraph = 10_000;

    public static IReadOnlyList<Recommendation> LatestFirst(IEnumerable<Recommendation> entries) =>
        [
            .. entries
                .OrderByDescending(YearOf)
                .ThenByDescending(r => r.Date)
                .ThenByDescending(r => r.Session ?? 0)
                .ThenBy(r => r.State)
                .ThenBy(r => NumberOf(r.Number))
                .ThenBy(r => r.Id, StringComparer.Ordinal),
        ];

    // Where only the session is known its year is near enough to stand in order; it is shown nowhere.
    private static int YearOf(Recommendation r) =>
        r.Date.IsKnown ? r.Date.Year
        : r.Session is { } session ? FirstYear + (session - 1) / SessionsAYear
        : 0;

    private static int NumberOf(string number)
    {
        var parts = number.Split('.');
        return
            parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var item)
            ? paragraph * MostOfParagraph + item
            : 0;
    }
}
