namespace Placard.Sources.Files;

/// <summary>How much of a file or an archive is read before it is taken for an attack or an accident.</summary>
internal sealed record ReadingLimits
{
    private const long Mega = 1L << 20;

    /// <summary>The limits of a source that asks for no others.</summary>
    public static readonly ReadingLimits Default = new();

    /// <summary>The bytes of one file, unpacked: 64 MB.</summary>
    public long FileBytes { get; init; } = 64 * Mega;

    /// <summary>The bytes read of all files of a tree together, unpacked: 8 GB.</summary>
    public long TreeBytes { get; init; } = 8192 * Mega;

    /// <summary>How many times its packed size a file in an archive may unpack to. Texts reach 30, a bomb 1000.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>The bytes up to which <see cref="Ratio"/> is not asked: small regular files pack well and harm nobody.</summary>
    public long RatioFloor { get; init; } = Mega;

    /// <summary>How deep an archive may lie within others; the publisher's own download does not count.</summary>
    public int ArchiveDepth { get; init; } = 2;

    /// <summary>The bytes of all archives within one tree together, packed: 512 MB.</summary>
    public long ArchiveBytes { get; init; } = 512 * Mega;

    /// <summary>The files of one tree.</summary>
    public int Files { get; init; } = 200_000;
}
