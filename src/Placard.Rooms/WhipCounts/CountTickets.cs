using Placard.Desk;

namespace Placard.Rooms.WhipCounts;

/// <summary>The tickets of the forms of one count: each is good for the one address that it was made for.</summary>
/// <param name="Commitments">To write down a commitment.</param>
/// <param name="Import">To import a table.</param>
/// <param name="Withdraw">To withdraw an entry.</param>
/// <param name="Redact">To overwrite who said so and the note of one.</param>
/// <param name="Snapshot">To take a snapshot.</param>
/// <param name="Vote">To change the vote.</param>
/// <param name="Delete">To delete the count.</param>
public sealed record CountTickets(
    string Commitments,
    string Import,
    string Withdraw,
    string Redact,
    string Snapshot,
    string Vote,
    string Delete
)
{
    /// <summary>Of a page without forms.</summary>
    public static CountTickets None { get; } = new("", "", "", "", "", "", "");

    internal static CountTickets Of(Request request, DeskId id)
    {
        return new(New("commitments"), New("import"), New("withdraw"), New("redact"), New("take"), New("vote"), New("delete"));

        string New(string form) => request.NewTicket(Addresses.WhipCount(id.ToString(), form));
    }
}
