namespace Placard.Rooms.Views;

/// <summary>What kind of thing can be followed.</summary>
public enum SubjectKind
{
    /// <summary>A state, named by its code: <c>CHN</c>.</summary>
    State,

    /// <summary>A group of states, named by its code: <c>WEOG</c>.</summary>
    Group,

    /// <summary>A document, named by its symbol: <c>A/HRC/51/L.6</c>.</summary>
    Symbol,

    /// <summary>A phrase, named by itself.</summary>
    Phrase,

    /// <summary>A topic, named by its label.</summary>
    Topic,

    /// <summary>A body, named by its code: <c>HRC</c>.</summary>
    Body,

    /// <summary>An organisation before the NGO Committee, named by its key in addresses.</summary>
    Organisation,
}

/// <summary>A thing that can be followed.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">Its canonical name, see <see cref="SubjectKind"/>.</param>
public sealed record Subject(SubjectKind Kind, string Name)
{
    public static Subject Of(StateCode state) => new(SubjectKind.State, state.ToString());

    public static Subject Of(StateGroup group) => new(SubjectKind.Group, group.Code);

    /// <summary>The state that it is; the default where it is none.</summary>
    public StateCode State => Kind == SubjectKind.State && StateCode.TryParse(Name, out var code) ? code : default;

    /// <summary>The group that it is; null where it is none.</summary>
    public StateGroup? Group => Kind == SubjectKind.Group ? StateGroups.Find(Name) : null;
}

/// <summary>One thing that happened to what is followed.</summary>
/// <param name="Day">When it happened, as exactly as that is known.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Address">The page that shows it, an address within the site.</param>
/// <param name="Summary">More of it, in a sentence or two.</param>
public sealed record Happening(PartialDate Day, string Title, string Address, string Summary);

/// <summary>What one room has that happened to something.</summary>
/// <param name="Title">What is listed.</param>
/// <param name="All">What happened, at least one thing, newest first.</param>
public sealed record HappeningSection(string Title, IReadOnlyList<Happening> All);

/// <summary>What happened to a state, a document, a phrase: each room declares what it knows
/// (<see cref="RoomDeclaration.Happens(SubjectKind, string, Func{OpenEdition, Subject, IEnumerable{Happening}})"/>), and feeds, watch
/// lists and the pages of what is new show it all without knowing any room.</summary>
public sealed class Happenings
{
    private readonly List<Told> _rooms = [];

    internal void Add(SubjectKind kind, string title, Func<OpenEdition, Subject, DateOnly, IEnumerable<Happening>> all) =>
        _rooms.Add(new(kind, title, all));

    /// <summary>What happened to a subject, a section for each list of the rooms in their order, newest first; a list with nothing has no
    /// section. What has no known day is left out. To a group happened what happened to its states while they were in it.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="subject">What is followed.</param>
    /// <param name="since">The first day that counts: a thing counts where the last day that it can have happened is not before. All
    /// days where it is not given.</param>
    public IReadOnlyList<HappeningSection> Of(OpenEdition edition, Subject subject, DateOnly since = default) =>
        [
            .. _rooms
                .Where(room => room.Kind == (subject.Group is null ? subject.Kind : SubjectKind.State))
                .Select(room => new HappeningSection(
                    room.Title,
                    NewestFirst([.. All(room, edition, subject, since).Where(h => h.Day.IsKnown && h.Day.Latest >= since)])
                ))
                .Where(section => section.All.Count > 0),
        ];

    // Most rooms have them in order; a state has thousands.
    private static IReadOnlyList<Happening> NewestFirst(List<Happening> all)
    {
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i - 1].Day.Latest < all[i].Day.Latest)
                return [.. all.OrderByDescending(h => h.Day.Latest)];
        }
        return all;
    }

    private static IEnumerable<Happening> All(Told room, OpenEdition edition, Subject subject, DateOnly since) =>
        subject.Group is { } group
            ? GroupHappenings.Of(edition, group, state => room.All(edition, Subject.Of(state), since))
            : room.All(edition, subject, since);

    private sealed record Told(SubjectKind Kind, string Title, Func<OpenEdition, Subject, DateOnly, IEnumerable<Happening>> All);
}

/// <summary>What happened, as a feed.</summary>
public static class HappeningFeeds
{
    /// <summary>The things of all sections, newest first, each with its list before its title.</summary>
    public static Feed ToFeed(this IEnumerable<HappeningSection> sections, string title) =>
        new(
            title,
            [
                .. sections
                    .SelectMany(section => section.All.Select(h => (section.Title, Happening: h)))
                    .OrderByDescending(h => h.Happening.Day.Latest)
                    .Select(h => new FeedEntry(
                        $"{h.Title}: {h.Happening.Title}",
                        h.Happening.Address,
                        h.Happening.Day.Earliest,
                        h.Happening.Summary
                    )),
            ]
        );
}
