using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>What is to be added, where another page led here with it.</summary>
public sealed record WatchListsQuery(SubjectKind? Kind, string? Name)
{
    private static readonly Parameter<SubjectKind?> OfKind = Ask.Choice<SubjectKind>(
        "kind",
        "The kind of a thing to add: state, group, symbol, phrase, topic, body or organisation",
        SubjectKindWords.TryParse,
        kind => kind.ToWord(),
        [.. SubjectKindWords.All]
    ) with
    {
        Place = ParameterPlace.Address,
    };

    private static readonly Parameter<string?> Named = Ask.Text("name", "The name of a thing to add") with
    {
        Place = ParameterPlace.Address,
    };

    public static QueryParameters<WatchListsQuery> Parameters { get; } =
        new QueryParameters<WatchListsQuery>(request => new(request.Value(OfKind), request.Value(Named)))
            .With(OfKind, q => q.Kind)
            .With(Named, q => q.Name);
}

/// <summary>The watch lists on the desk, and the forms to start one and to add to one.</summary>
public sealed record WatchListLines
{
    public required IReadOnlyList<StoredWatchList> Lists { get; init; }

    /// <summary>Where the desk is.</summary>
    public required string Place { get; init; }

    public required IReadOnlyList<SubjectKind> Kinds { get; init; }

    /// <summary>The tickets of the forms to start a list and to add to one; empty for a command.</summary>
    public (string Start, string Add) Tickets { get; init; } = ("", "");

    public string Kind { get; init; } = "";
    public string Name { get; init; } = "";
    public string Title { get; init; } = "";
    public string MailTo { get; init; } = "";
    public string By { get; init; } = "";

    /// <summary>Why what was typed was refused; empty where it was not.</summary>
    public string Refused { get; init; } = "";

    internal static WatchListLines Of(Request request, WatchListsQuery query, SharedDeclarations shared)
    {
        var desk = request.Desk;
        return new()
        {
            Lists = desk.WatchLists.All(),
            Place = request.IsCommand ? desk.Place.ToString()! : desk.Place.Name,
            Kinds = [.. shared.SubjectNames.Kinds],
            Tickets = (request.NewTicket(Addresses.WatchLists), request.NewTicket(Addresses.WatchListAdd)),
            Kind = query.Kind?.ToWord() ?? "",
            Name = query.Name ?? "",
        };
    }

    public static Table<WatchListLines> Columns { get; } =
        Table<WatchListLines>.Of(
            lines => lines.Lists,
            new("id", "Name of the list", (_, l) => l.Id.ToString()),
            new("title", "Title of the list", (_, l) => l.Title),
            new("owner", "Whose it is, as typed", (_, l) => l.Owner),
            new("mail", "Where its digest is sent; empty for nowhere", (_, l) => l.MailTo),
            new("items", "Number of things it follows", (_, l) => l.Items.Count)
        );

    public static void Write(WatchListLines lines, TextWriter output)
    {
        if (lines.Lists.Count == 0)
        {
            output.WriteLine($"There is no watch list on the desk at {lines.Place}. `placard watch new --help` says how to start one.");
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["list", "items", "owner", "mail", "title"],
            lines.Lists.Select(IReadOnlyList<string> (l) => [l.Id.ToString(), Numbers.Plain(l.Items.Count), l.Owner, l.MailTo, l.Title])
        );
    }
}

/// <summary>The watch lists as JSON gives them.</summary>
/// <param name="Lists">The lists, by title.</param>
/// <param name="Ticket">The value of the field <c>ticket</c> with which a program may start a list; left out by commands.</param>
public sealed record WatchListLinesJson(IReadOnlyList<WatchListLineJson> Lists, string? Ticket)
{
    public static WatchListLinesJson Of(WatchListLines lines) =>
        new([.. lines.Lists.Select(WatchListLineJson.Of)], lines.Tickets.Start.OrNull());
}

/// <summary>One watch list.</summary>
/// <param name="Id">Its name in addresses and commands.</param>
/// <param name="Title">Its title.</param>
/// <param name="Owner">Whose it is, as typed; left out where not said.</param>
/// <param name="MailTo">Where its digest is sent; left out for nowhere.</param>
/// <param name="OpenedAt">When it was started.</param>
/// <param name="Version">Its version, which forms name.</param>
/// <param name="Items">How many things it follows.</param>
public sealed record WatchListLineJson(
    string Id,
    string Title,
    string? Owner,
    string? MailTo,
    DateTimeOffset OpenedAt,
    int Version,
    int Items
)
{
    public static WatchListLineJson Of(StoredWatchList list) =>
        new(list.Id.ToString(), list.Title, list.Owner.OrNull(), list.MailTo.OrNull(), list.OpenedAt, list.Version, list.Items.Count);
}
