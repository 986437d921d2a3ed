namespace Placard.Rooms.WatchLists;

/// <summary>A watch list as JSON gives it; what is not known is left out.</summary>
public sealed record WatchedListJson
{
    public required WatchListLineJson List { get; init; }

    /// <summary>The hash of the edition in which things happened; the form that marks them as seen names it.</summary>
    public required string Edition { get; init; }

    /// <summary>How many things are new.</summary>
    public required int New { get; init; }

    public required IReadOnlyList<WatchedItemJson> Items { get; init; }

    /// <summary>The values of the field <c>ticket</c> with which a program may send the forms of the list; left out by commands.</summary>
    public WatchTickets? Tickets { get; init; }

    public static WatchedListJson Of(WatchedList list) =>
        new()
        {
            List = WatchListLineJson.Of(list.Stored),
            Edition = list.Edition.Info.Hash,
            New = list.New,
            Items = [.. list.Items.Select(WatchedItemJson.Of)],
            Tickets = list.Input.Tickets.Items.Length == 0 ? null : list.Input.Tickets,
        };
}

/// <summary>One thing that a list follows.</summary>
public sealed record WatchedItemJson
{
    public required int Number { get; init; }

    /// <summary>The kind: state, group, symbol, phrase, topic, body or organisation.</summary>
    public required string Kind { get; init; }

    /// <summary>Its canonical name: a code, a symbol, a phrase, a label or a key.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called on pages.</summary>
    public required string Label { get; init; }

    /// <summary>Its page; left out where the edition no longer knows the name.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the edition has anything of it.</summary>
    public required bool IsHeld { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>When a mail about it was last sent; left out where none was.</summary>
    public DateTimeOffset? MailedAt { get; init; }

    public required string AddedBy { get; init; }
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>What is new, newest first.</summary>
    public required IReadOnlyList<NewThingJson> New { get; init; }

    public static WatchedItemJson Of(WatchedItem item) =>
        new()
        {
            Number = item.Stored.Number,
            Kind = item.Stored.Subject.Kind,
            Name = item.Stored.Subject.Name,
            Label = item.Label,
            Address = item.Known?.Address,
            IsHeld = item.Known?.IsHeld == true,
            SeenAt = item.Stored.SeenAt,
            MailedAt = item.Stored.MailedAt,
            AddedBy = item.Stored.AddedBy,
            AddedAt = item.Stored.AddedAt,
            New = [.. item.New.Select(NewThingJson.Of)],
        };
}

/// <summary>One thing that is new.</summary>
/// <param name="Section">The list that has it.</param>
/// <param name="Date">When it happened, as exactly as that is known.</param>
/// <param name="Title">What happened.</param>
/// <param name="Address">The page that shows it.</param>
/// <param name="Summary">More of it.</param>
public sealed record NewThingJson(string Section, string Date, string Title, string Address, string Summary)
{
    public static NewThingJson Of(NewThing thing) =>
        new(thing.Section, thing.Happening.Day.ToString(), thing.Happening.Title, thing.Happening.Address, thing.Happening.Summary);
}
