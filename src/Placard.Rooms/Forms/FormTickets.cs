using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Placard.Rooms.Forms;

/// <summary>The tickets that go out with a form and must come back with it, so that no page of another site can hand something in through a
/// reader's browser.</summary>
/// <remarks>A ticket is the time until which it is good, a random number and their signature with a key that lives as long as the program,
/// or that several programs were given so that each takes the tickets of the others: nothing is kept of who got which, and no cookie is
/// set.</remarks>
/// <param name="clock">What tells the time.</param>
/// <param name="shared">The key that several programs share; null for one of this program alone.</param>
public sealed class FormTickets(TimeProvider clock, string? shared = null)
{
    /// <summary>As few characters as a shared key may have.</summary>
    public const int ShortestKey = 32;

    /// <summary>How long a form may lie open before it is sent.</summary>
    public static readonly TimeSpan Good = TimeSpan.FromHours(12);

    private const int HeadLength = 24;
    private readonly byte[] _key = shared is null
        ? RandomNumberGenerator.GetBytes(32)
        : SHA256.HashData(Encoding.UTF8.GetBytes("tickets of forms\n" + shared));

    /// <summary>A new ticket.</summary>
    public string New()
    {
        Span<byte> ticket = stackalloc byte[HeadLength + HMACSHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(ticket, (clock.GetUtcNow() + Good).ToUnixTimeSeconds());
        RandomNumberGenerator.Fill(ticket[8..HeadLength]);
        HMACSHA256.HashData(_key, ticket[..HeadLength], ticket[HeadLength..]);
        return Base64Url.EncodeToString(ticket);
    }

    /// <summary>Whether this is a ticket of this program that is still good.</summary>
    public bool IsGood(string ticket)
    {
        Span<byte> bytes = stackalloc byte[HeadLength + HMACSHA256.HashSizeInBytes];
        if (
            ticket.Length != Base64Url.GetEncodedLength(bytes.Length)
            || !Base64Url.IsValid(ticket, out var length)
            || length != bytes.Length
        )
            return false;
        Base64Url.DecodeFromChars(ticket, bytes);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, bytes[..HeadLength], signature);
        return CryptographicOperations.FixedTimeEquals(signature, bytes[HeadLength..])
            && BinaryPrimitives.ReadInt64BigEndian(bytes) >= clock.GetUtcNow().ToUnixTimeSeconds();
    }
}
