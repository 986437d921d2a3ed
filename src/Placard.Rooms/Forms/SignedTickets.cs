using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Placard.Rooms.Forms;

/// <summary>Words that only who has a key can make, each good until a time and for one purpose: nothing is kept of who got which.</summary>
/// <remarks>A ticket is the time until which it is good, a random number, and the signature of both and of the purpose.</remarks>
internal sealed class SignedTickets(TimeProvider clock, byte[] key)
{
    private const int HeadLength = 24;
    private const int Length = HeadLength + HMACSHA256.HashSizeInBytes;

    /// <summary>A new ticket.</summary>
    /// <param name="good">How long it is good.</param>
    /// <param name="purpose">What it is good for.</param>
    public string New(TimeSpan good, string purpose)
    {
        Span<byte> ticket = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(ticket, (clock.GetUtcNow() + good).ToUnixTimeSeconds());
        RandomNumberGenerator.Fill(ticket[8..HeadLength]);
        Sign(ticket[..HeadLength], purpose, ticket[HeadLength..]);
        return Base64Url.EncodeToString(ticket);
    }

    /// <summary>Whether this is a ticket made with this key for a purpose that is still good.</summary>
    public bool IsGood(string ticket, string purpose)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (
            ticket.Length != Base64Url.GetEncodedLength(bytes.Length)
            || !Base64Url.IsValid(ticket, out var length)
            || length != bytes.Length
        )
            return false;
        Base64Url.DecodeFromChars(ticket, bytes);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Sign(bytes[..HeadLength], purpose, signature);
        return CryptographicOperations.FixedTimeEquals(signature, bytes[HeadLength..])
            && BinaryPrimitives.ReadInt64BigEndian(bytes) >= clock.GetUtcNow().ToUnixTimeSeconds();
    }

    private void Sign(ReadOnlySpan<byte> head, string purpose, Span<byte> signature) =>
        HMACSHA256.HashData(key, [.. head, .. Encoding.UTF8.GetBytes(purpose)], signature);
}
