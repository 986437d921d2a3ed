using System.Text;

namespace Placard.Record.Writing;

/// <summary>Words kept in as little memory as they take in a file: sources have hundreds of thousands of paragraphs.</summary>
public readonly struct PackedText : IEquatable<PackedText>
{
    private readonly byte[]? _bytes;

    /// <summary>Packs words.</summary>
    public PackedText(string text) => _bytes = Encoding.UTF8.GetBytes(text);

    /// <summary>How many bytes they take.</summary>
    public int Length => _bytes?.Length ?? 0;

    /// <inheritdoc/>
    public bool Equals(PackedText other) => _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PackedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The words.</summary>
    public override string ToString() => _bytes is null ? "" : Encoding.UTF8.GetString(_bytes);

    /// <summary>Whether two are the same words.</summary>
    public static bool operator ==(PackedText left, PackedText right) => left.Equals(right);

    /// <summary>Whether two are different words.</summary>
    public static bool operator !=(PackedText left, PackedText right) => !left.Equals(right);
}
