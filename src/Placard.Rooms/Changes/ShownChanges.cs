using Placard.Edition.Changes;

namespace Placard.Rooms.Changes;

/// <summary>A change, and when it was noticed.</summary>
public sealed record NoticedChange(EditionStep Step, RecordChange Change);

/// <summary>What changed since earlier editions.</summary>
/// <param name="Query">Which changes are shown.</param>
/// <param name="Log">All that is kept.</param>
/// <param name="All">The changes shown, those noticed last first.</param>
public sealed record ShownChanges(ChangesQuery Query, ChangeLog Log, IReadOnlyList<NoticedChange> All)
{
    private const int OnAPage = 200;
    private const int MostInFeed = 200;

    public static ShownChanges Of(OpenEdition edition, ChangesQuery query)
    {
        var log = edition.Keep(ChangeLog.Of);
        var shown = new ShownChanges(
            query,
            log,
            [.. log.Steps.SelectMany(step => step.Changes.Where(query.Takes).Select(change => new NoticedChange(step, change)))]
        );
        return query.Page <= shown.Pages
            ? shown
            : throw Refusal.NotFound(
                $"There is no page {query.Page} of changes; the last is {shown.Pages}.",
                new Link("The first page", Addresses.Changes)
            );
    }

    public int Pages => Paging.Count(All.Count, OnAPage);

    public IEnumerable<NoticedChange> OnPage => All.PageOf(Query.Page, OnAPage);

    /// <summary>The changes noticed last, to follow.</summary>
    public Feed ToFeed() => new("Changes of the record", [.. All.Take(MostInFeed).Select(Entry)]);

    private static FeedEntry Entry(NoticedChange noticed) =>
        new(
            $"{ChangeSentences.Of(noticed.Change)}: {noticed.Change.Title}",
            $"{ChangeSentences.AddressOf(noticed.Change)}#{EditionHash.Short(noticed.Step.To)}-{noticed.Change.Kind.ToWord().Replace(' ', '-')}",
            noticed.Step.Noticed,
            $"{noticed.Change.Address}. {ChangeSentences.Detail(noticed.Change)}"
        );
}
