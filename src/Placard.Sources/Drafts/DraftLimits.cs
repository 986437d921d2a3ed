namespace Placard.Sources.Drafts;

/// <summary>How much of a draft is read before it is taken for an attack or an accident.</summary>
public static class DraftLimits
{
    /// <summary>The bytes of a draft: 20 MB.</summary>
    public const int Bytes = 20 << 20;

    /// <summary>The pages of a PDF.</summary>
    internal const int Pages = 500;

    /// <summary>The lines or paragraphs of a draft.</summary>
    internal const int Lines = 60_000;

    /// <summary>The characters of a draft: ten of the longest reports.</summary>
    internal const int Characters = 4 << 20;

    /// <summary>The letters of a page; the fullest real page has under 8,000.</summary>
    internal const int LettersOfPage = 60_000;

    /// <summary>The bytes to which what is packed in a draft may unpack, all together.</summary>
    internal const int Unpacked = 96 << 20;

    /// <summary>How deep the elements of a draft may nest.</summary>
    internal const int Depth = 256;

    /// <summary>How long the reading may take.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(15);

    /// <summary>The memory that the reading may take: 512 MB.</summary>
    public const long Memory = 512L << 20;

    internal static UnreadableDraftException TooLarge => new($"The file is larger than the {Bytes >> 20} MB that a draft may have.");

    internal static UnreadableDraftException TooLong => new("The file holds more text than a draft may have.");

    internal static UnreadableDraftException UnpacksTooFar => new("The file unpacks to far more than a draft holds, as a bomb does.");

    internal static UnreadableDraftException TooDeep => new("The file nests deeper than a draft does.");

    internal static UnreadableDraftException TooSlow =>
        new($"This file needs more time to read than the {Time.TotalSeconds} seconds that are allowed.");

    internal static UnreadableDraftException TooHungry =>
        new($"This file needs more memory to read than the {Memory >> 20} MB that are allowed.");

    internal static UnreadableDraftException Broken => BrokenBy(null);

    /// <summary>The same, with what broke; only the sentence is for readers.</summary>
    internal static UnreadableDraftException BrokenBy(Exception? cause) =>
        new("The file is damaged, or not what it begins as, and cannot be read.", cause);
}
