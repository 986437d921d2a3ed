using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Placard.Desk.WatchLists;

/// <summary>Fingerprints of what had happened when somebody looked, in order.</summary>
public sealed class SeenThings
{
    /// <summary>The most things of one item; whoever looks goes by the newest.</summary>
    public const int Most = 50_000;

    private readonly ulong[] _fingerprints;
    private readonly Lazy<string> _hash;

    private SeenThings(ulong[] fingerprints)
    {
        _fingerprints = fingerprints;
        _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(ToBytes())));
    }

    /// <summary>Nothing.</summary>
    public static SeenThings None { get; } = new([]);

    /// <summary>The same for equal things, and what <see cref="StoredItem.Seen"/> and <see cref="StoredItem.Mailed"/> name.</summary>
    public string Hash => _hash.Value;

    /// <summary>How many things.</summary>
    public int Count => _fingerprints.Length;

    /// <summary>Of some things.</summary>
    /// <exception cref="DeskException">They are too many.</exception>
    public static SeenThings Of(IEnumerable<ulong> fingerprints)
    {
        ulong[] sorted = [.. fingerprints.Distinct()];
        if (sorted.Length > Most)
            throw new DeskException(DeskProblem.Refused, $"At most {Most} things of one item are remembered.");
        Array.Sort(sorted);
        return new(sorted);
    }

    /// <summary>Whether a thing is among them.</summary>
    public bool Has(ulong fingerprint) => Array.BinarySearch(_fingerprints, fingerprint) >= 0;

    internal byte[] ToBytes()
    {
        var bytes = new byte[_fingerprints.Length * sizeof(ulong)];
        for (var i = 0; i < _fingerprints.Length; i++)
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), _fingerprints[i]);
        return bytes;
    }

    internal static SeenThings From(byte[] bytes)
    {
        if (bytes.Length % sizeof(ulong) != 0)
            throw new FormatException("What was seen is damaged.");
        var fingerprints = new ulong[bytes.Length / sizeof(ulong)];
        for (var i = 0; i < fingerprints.Length; i++)
            fingerprints[i] = BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)));
        return new(fingerprints);
    }
}
