using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>One page of the organisations that pass a filter; a command has them all on one.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="All">The organisations of all pages, in the order asked for.</param>
/// <param name="First">The day of the first session held; null where none is.</param>
/// <param name="Last">The day of the last.</param>
/// <param name="PageSize">How many stand on a page.</param>
public sealed record OrganisationList(
    OrganisationQuery Query,
    IReadOnlyList<OrganisationLine> All,
    DateOnly? First,
    DateOnly? Last,
    int PageSize
)
{
    public int Pages => Paging.Count(All.Count, PageSize);

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<OrganisationLine> Shown => All.PageOf(Query.Page, PageSize);

    /// <exception cref="Refusal">The list has fewer pages.</exception>
    public static OrganisationList Of(Request request, OrganisationQuery query)
    {
        var index = AccessIndex.Of(request.Edition);
        var ordered = query.Order switch
        {
            OrganisationOrder.Years => index.ByYears,
            OrganisationOrder.Name => index.ByName,
            _ => index.All,
        };
        var words = NgoName.SlugOf(query.Words ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries);
        var list = new OrganisationList(
            query,
            [.. ordered.Where(line => query.Takes(line) && HasAll(line.Organisation, words))],
            index.Ledger.Sessions.Count > 0 ? index.Ledger.Sessions[0].Day : null,
            index.Ledger.LastSession,
            Paging.SizeFor(request)
        );
        return query.Page <= list.Pages ? list : throw Paging.NoSuchPage(request, query.Page);
    }

    private static bool HasAll(NgoOrganisation organisation, string[] words) =>
        words.Length == 0
        || organisation
            .Spellings.Select(NgoName.SlugOf)
            .Prepend(organisation.Slug)
            .Any(slug => words.All(word => slug.Contains(word, StringComparison.Ordinal)));
}
