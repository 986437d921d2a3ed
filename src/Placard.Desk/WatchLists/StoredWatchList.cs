namespace Placard.Desk.WatchLists;

/// <summary>A watch list on the desk.</summary>
/// <param name="Id">What it is called in addresses and commands.</param>
/// <param name="Title">What it is called by people.</param>
/// <param name="Owner">Whose it is, as typed; empty where not said.</param>
/// <param name="MailTo">Where its digest is sent; empty for nowhere.</param>
/// <param name="OpenedAt">When it was begun.</param>
/// <param name="Version">Which version it is: every change of the list or its items makes another, looking does not.</param>
/// <param name="Items">What is followed, in the order in which it was added.</param>
public sealed record StoredWatchList(
    DeskId Id,
    string Title,
    string Owner,
    string MailTo,
    DateTimeOffset OpenedAt,
    int Version,
    IReadOnlyList<StoredItem> Items
);

/// <summary>One thing that a list follows.</summary>
/// <param name="Number">Its number in the list, from 1; no number comes again.</param>
/// <param name="Subject">What is followed.</param>
/// <param name="Seen">What names the things that were seen, see <see cref="WatchListStore.Things"/>.</param>
/// <param name="SeenAt">When they were.</param>
/// <param name="Mailed">What names the things that were known when the last mail was sent.</param>
/// <param name="MailedAt">When that was; null where no mail was sent since the item was added.</param>
/// <param name="AddedBy">Who added it; empty where not said.</param>
/// <param name="AddedAt">When.</param>
public sealed record StoredItem(
    int Number,
    DeskSubject Subject,
    string Seen,
    DateTimeOffset SeenAt,
    string Mailed,
    DateTimeOffset? MailedAt,
    string AddedBy,
    DateTimeOffset AddedAt
);

/// <summary>What is to be followed, and what of it counts as seen from the beginning.</summary>
public sealed record NewItem(DeskSubject Subject, SeenThings Seen);

/// <summary>What of one item was seen, or sent.</summary>
public sealed record SeenItem(DeskId List, int Number, SeenThings Things);
