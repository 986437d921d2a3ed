using Placard.Desk;
using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>Which entry is shown.</summary>
public sealed record EntryQuery(StoredEntry Stored)
{
    /// <summary>The entry that a view shows.</summary>
    internal static Parameter<StoredEntry?> Named { get; } =
        new("id", ParameterKind.Text, "The entry's name", (request, text) => Find(request.Desk, text), entry => entry?.Id.ToString())
        {
            Example = "ENTRY",
            IsInPath = true,
        };

    public static QueryParameters<EntryQuery> Parameters { get; } =
        new QueryParameters<EntryQuery>(request => new(request.Value(Named)!)).With(Named, q => q.Stored);

    /// <exception cref="Refusal">There is none of this name.</exception>
    internal static StoredEntry Find(OpenDesk desk, string text) =>
        (DeskId.TryParse(text, out var id) ? desk.Entries.Find(id) : null)
        ?? throw Refusal.NotFound($"There is no entry {Quotes.Of(text)} on this desk.", new Link("The entries", Addresses.Entries));
}

/// <summary>One entry with its history.</summary>
/// <param name="Line">The entry.</param>
public sealed record EntrySheet(EntryLine Line)
{
    /// <summary>The tickets of its forms; empty for a command.</summary>
    public EntryTickets Tickets { get; init; } = new("", "", "");

    /// <summary>What the form to revise it shows.</summary>
    public TypedEntry Typed { get; init; } = TypedEntry.Empty;

    /// <summary>Why what was typed was refused; empty where it was not.</summary>
    public string Refused { get; init; } = "";

    public StoredEntry Stored => Line.Stored;

    internal static EntrySheet Of(Request request, StoredEntry stored, SharedDeclarations shared)
    {
        return new(EntryLine.Of(request.Edition, stored, shared))
        {
            Typed = TypedEntry.Of(stored),
            Tickets = new(New("revise"), New("withdraw"), New("redact")),
        };

        string New(string form) => request.NewTicket(Addresses.Entry(stored.Id.ToString(), form));
    }
}

/// <summary>The tickets of the forms of one entry.</summary>
/// <param name="Revise">To write it anew.</param>
/// <param name="Withdraw">To withdraw it.</param>
/// <param name="Redact">To erase its words.</param>
public sealed record EntryTickets(string Revise, string Withdraw, string Redact);
