namespace Placard.Rooms.Editions;

/// <summary>One page of a long list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Page">Which it is, from 1.</param>
/// <param name="Pages">How many there are, at least 1.</param>
/// <param name="Total">How long the list is.</param>
/// <param name="Address">The address of the list.</param>
public sealed record Part<T>(IReadOnlyList<T> Items, int Page, int Pages, int Total, string Address);

/// <summary>A page of one of an edition's lists, and the edition.</summary>
public sealed record EditionPart<T>(Part<T> Shown, EditionOverview Edition);

/// <summary>Which page of a list is asked for.</summary>
public sealed record PartQuery(int Page)
{
    public static QueryParameters<PartQuery> Parameters { get; } =
        new QueryParameters<PartQuery>(request => new(request.Value(Ask.Page) ?? 1)).With(Ask.Page, q => q.Page);
}

/// <summary>Cuts long lists into pages.</summary>
internal static class Part
{
    private const int Size = 200;

    public static Part<T> Of<T>(IReadOnlyList<T> all, int page, string address)
    {
        var pages = Paging.Count(all.Count, Size);
        return page <= pages
            ? new(all.PageOf(page, Size), page, pages, all.Count, address)
            : throw Refusal.NotFound(
                $"This list has {(pages == 1 ? "one page" : $"{pages} pages")}; there is no page {page}.",
                new Link("The first page", address)
            );
    }
}
