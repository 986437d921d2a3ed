namespace Placard.Sources.Downloading;

/// <summary>A file that a publisher offers for download at a fixed address.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Path">Where it goes under a mirror, with <c>/</c>.</param>
public sealed record PublishedFile(Uri Address, string Path)
{
    /// <summary>Every file that can be had without an account and without agreeing to terms by hand. The others are described, with how to
    /// get them, in <c>docs/sources/</c>.</summary>
    public static IReadOnlyList<PublishedFile> All { get; } =
    [
        .. new[] { "HRC", "GA", "SC", "ECOSOC" }.Select(body => new PublishedFile(
            new Uri($"https://github.com/UNxml/{body}resolutions/archive/refs/heads/main.zip"),
            $"UNxml/{body}resolutions.zip"
        )),
    ];
}

/// <summary>What came of one download.</summary>
public enum DownloadStatus
{
    /// <summary>A whole, verified file was put in place.</summary>
    Done,

    /// <summary>The publisher says that the file in place is still the newest.</summary>
    Unchanged,

    /// <summary>The publisher does not have it (yet).</summary>
    NotThere,

    /// <summary>It did not arrive whole, or is not what it should be; what was in place stays.</summary>
    Failed,
}

/// <summary>The result of one download.</summary>
/// <param name="File">The file.</param>
/// <param name="Fate">What came of it.</param>
/// <param name="Reason">Why, in a sentence, where it failed; empty otherwise.</param>
public sealed record DownloadResult(PublishedFile File, DownloadStatus Fate, string Reason = "");
