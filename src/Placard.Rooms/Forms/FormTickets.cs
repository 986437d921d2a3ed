using System.Security.Cryptography;
using System.Text;

namespace Placard.Rooms.Forms;

/// <summary>The tickets that go out with a form and must come back with it, so that no page of another site can hand something in through a
/// reader's browser, and none of this site what it was not shown for.</summary>
/// <remarks>The key lives as long as the program, or was given to several programs so that each takes the tickets of the others.</remarks>
/// <param name="clock">What tells the time.</param>
/// <param name="shared">The key that several programs share; null for one of this program alone.</param>
public sealed class FormTickets(TimeProvider clock, string? shared = null)
{
    /// <summary>As few characters as a shared key may have.</summary>
    public const int ShortestKey = 32;

    /// <summary>How long a form may lie open before it is sent.</summary>
    public static readonly TimeSpan Good = TimeSpan.FromHours(12);

    private readonly SignedTickets _tickets = new(
        clock,
        shared is null ? RandomNumberGenerator.GetBytes(32) : SHA256.HashData(Encoding.UTF8.GetBytes("tickets of forms\n" + shared))
    );

    /// <summary>A new ticket.</summary>
    /// <param name="address">The address to which the form is sent.</param>
    /// <param name="session">The session in which it is shown; empty where there is none.</param>
    public string New(string address, string session = "") => _tickets.New(Good, Purpose(address, session));

    /// <summary>Whether this is a ticket of this program for a form of that address and session that is still good.</summary>
    public bool IsGood(string ticket, string address, string session = "") => _tickets.IsGood(ticket, Purpose(address, session));

    // A session has no line break, whatever an address may have.
    private static string Purpose(string address, string session) => $"form\n{session}\n{address}";
}
