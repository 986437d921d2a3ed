using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>A watch list as it is now: what it follows, and what of it is new.</summary>
public sealed record WatchedList
{
    private const int DaysOfFeed = 365;
    private const int MostEntries = 200;

    public required StoredWatchList Stored { get; init; }

    /// <summary>What it follows, in the order in which it was added.</summary>
    public required IReadOnlyList<WatchedItem> Items { get; init; }

    public required OpenEdition Edition { get; init; }

    /// <summary>The kinds of things that can be added.</summary>
    public required IReadOnlyList<SubjectKind> Kinds { get; init; }

    /// <summary>What the forms of its page show.</summary>
    public WatchInput Input { get; init; } = WatchInput.Empty;

    public required SubjectNews News { get; init; }

    /// <summary>The first day of the feed.</summary>
    internal DateOnly Since { get; init; }

    public string Id => Stored.Id.ToString();

    /// <summary>Those with something new.</summary>
    public IEnumerable<WatchedItem> WithNews => Items.Where(item => item.New.Count > 0);

    /// <summary>Those of which nothing is new.</summary>
    public IEnumerable<WatchedItem> Quiet => Items.Where(item => item.New.Count == 0);

    public int New => Items.Sum(item => item.New.Count);

    internal static WatchedList Of(Request request, StoredWatchList stored, SharedDeclarations shared) =>
        Of(request.Edition, request.Desk.WatchLists, stored, shared) with
        {
            Since = request.Clock.Today().AddDays(-DaysOfFeed),
            Input = WatchInput.Of(request, stored),
        };

    internal static WatchedList Of(OpenEdition edition, WatchListStore store, StoredWatchList stored, SharedDeclarations shared)
    {
        var news = SubjectNews.Of(edition, shared.Happenings);
        var seen = store.Things(stored.Items);
        return new()
        {
            Stored = stored,
            Edition = edition,
            News = news,
            Kinds = [.. shared.SubjectNames.Kinds],
            Items =
            [
                .. stored.Items.Select(item =>
                {
                    var subject = item.Subject.ToSubject();
                    return new WatchedItem(item, shared.SubjectNames.TryFind(edition, subject), news.Since(subject, seen[item.Seen]));
                }),
            ],
        };
    }

    /// <summary>What happened lately to what it follows, and whatever is new, to be followed elsewhere.</summary>
    internal Feed ToFeed() =>
        new(
            Stored.Title,
            [
                .. Items
                    .SelectMany(item => item.New.Concat(News.Latest(item.Subject, Since)).Select(thing => (Item: item, Thing: thing)))
                    .DistinctBy(of => (of.Item.Stored.Number, of.Thing.Fingerprint))
                    .OrderByDescending(of => of.Thing.Happening.Day.Latest)
                    .Take(MostEntries)
                    .Select(of => new FeedEntry(
                        $"{of.Item.Label}: {of.Thing.Happening.Title}",
                        of.Thing.Happening.Address,
                        of.Thing.Happening.Day.Earliest,
                        $"{of.Thing.Section}. {of.Thing.Happening.Summary}"
                    )),
            ]
        );
}

/// <summary>One thing that a list follows, in the edition.</summary>
/// <param name="Stored">What is followed.</param>
/// <param name="Known">What the edition knows of it; null where it no longer knows the name.</param>
/// <param name="New">What happened to it that was not known when it was last looked at, newest first.</param>
public sealed record WatchedItem(StoredItem Stored, KnownSubject? Known, IReadOnlyList<NewThing> New)
{
    public Subject Subject => Stored.Subject.ToSubject();

    public string Label => Known?.Label ?? Stored.Subject.Name;
}
