using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>What the forms of a list's page show.</summary>
/// <param name="Tickets">Their tickets.</param>
/// <param name="Kind">The kind that was chosen.</param>
/// <param name="Name">The name that was typed.</param>
/// <param name="By">Who typed it.</param>
/// <param name="Refused">Why it was refused; empty where it was not.</param>
public sealed record WatchInput(WatchTickets Tickets, string Kind, string Name, string By, string Refused)
{
    /// <summary>Of a page without forms.</summary>
    public static WatchInput Empty { get; } = new(new("", "", "", "", ""), "", "", "", "");

    internal static WatchInput Of(Request request, StoredWatchList list)
    {
        return Empty with { Tickets = new(New("items"), New("remove"), New("seen"), New("revise"), New("delete")) };

        string New(string form) => request.NewTicket(Addresses.WatchList(list.Id.ToString(), form));
    }
}

/// <summary>The tickets of the forms of one list: each is good for the one address that it was made for.</summary>
/// <param name="Items">To follow something.</param>
/// <param name="Remove">To follow something no longer.</param>
/// <param name="Seen">To mark as seen.</param>
/// <param name="Revise">To change title, owner and mail.</param>
/// <param name="Delete">To delete the list.</param>
public sealed record WatchTickets(string Items, string Remove, string Seen, string Revise, string Delete);
