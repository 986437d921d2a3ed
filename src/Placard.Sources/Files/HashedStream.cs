using System.Security.Cryptography;

namespace Placard.Sources.Files;

/// <summary>Reads another stream forward and hashes what passes.</summary>
/// <remarks>Disposing of it does nothing, since readers close what they read and the rest has still to be hashed; <see cref="Release"/>
/// closes.</remarks>
internal sealed class HashedStream(Stream inner) : ForwardStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    protected override int ReadOn(Span<byte> buffer) => inner.Read(buffer);

    protected override void Watch(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>Reads what is left and gives the hash of the whole, in lower-case hexadecimal.</summary>
    public string Finish()
    {
        Span<byte> rest = stackalloc byte[8192];
        while (Read(rest) > 0) { }
        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    /// <summary>Closes the inner stream.</summary>
    public void Release()
    {
        _hash.Dispose();
        inner.Dispose();
    }
}
