namespace Placard.Sources.Downloading;

/// <summary>A publisher's files that belong together: where they are, what they are, on what terms, and how it is told that they are what
/// they should be.</summary>
public sealed record PublishedSource
{
    /// <summary>The short name by which commands and the manifest call it: <c>unxml-hrc</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What arrives, in one line.</summary>
    public required string What { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The page on which people find it.</summary>
    public required Uri Page { get; init; }

    /// <summary>The terms of use, in one line.</summary>
    public required string Terms { get; init; }

    /// <summary>Whether somebody must agree to the terms before it is fetched.</summary>
    public bool MustBeAccepted { get; init; }

    /// <summary>How often it changes: <c>after each session</c>.</summary>
    public required string Changes { get; init; }

    /// <summary>Its files.</summary>
    public required IReadOnlyList<PublishedFile> Files { get; init; }

    /// <summary>The publisher's list of its files, where they are any number: those that are missing are fetched one by one; null where
    /// <see cref="Files"/> are all.</summary>
    public FileListing? Listing { get; init; }

    /// <summary>Why no program fetches it, and what a reader saves from its page instead, in a sentence; empty where a program
    /// may.</summary>
    public string ByHand { get; init; } = "";

    /// <summary>Its size, as far as it is known.</summary>
    public long Bytes => Files.Sum(f => f.Bytes);

    /// <summary>Those that read it into an edition; a file that they find nothing in is not put in place.</summary>
    public required IReadOnlyList<ISource> Readers { get; init; }
}

/// <summary>One file of a publisher.</summary>
/// <param name="At">Where it is.</param>
/// <param name="Path">Where it goes below a mirror, with <c>/</c>.</param>
/// <param name="Bytes">About how large it is; 0 where nobody knows.</param>
public sealed record PublishedFile(Whereabouts At, string Path, long Bytes)
{
    private const long Spare = 64L << 20;

    /// <summary>What the file that is kept is known by, before a reader of its source is asked.</summary>
    internal FileSign Sign { get; init; } = new TableSign();

    /// <summary>What is made of what arrives; null where it is kept as it is.</summary>
    internal Repacking? Repacking { get; init; }

    /// <summary>What the file that arrives is known by, where another is made of it.</summary>
    internal FileSign? SignBefore { get; init; }

    /// <summary>Whether it holds the ballots of the votes that another file of its source names, so that nearly each vote must have
    /// some.</summary>
    internal bool HoldsBallots { get; init; }

    /// <summary>Whether it is one of any number in a folder, each kept by its own name.</summary>
    internal bool IsOneOfMany => Path.EndsWith("/*", StringComparison.Ordinal);

    /// <summary>The size above which it is refused.</summary>
    internal long MostBytes => Bytes == 0 ? 1L << 30 : 4 * Bytes + Spare;
}

/// <summary>What came of asking for a source.</summary>
public enum UpdateStatus
{
    /// <summary>Whole files that a reader understands were put in place.</summary>
    Done,

    /// <summary>The publisher has nothing newer than what is in place.</summary>
    Unchanged,

    /// <summary>The publisher does not have it, or not yet.</summary>
    NotThere,

    /// <summary>It did not arrive whole, or is not what it should be. What was in place stays.</summary>
    Failed,
}

/// <summary>The words of an <see cref="UpdateStatus"/>.</summary>
public static class UpdateStatusWords
{
    /// <summary>The word of commands and JSON: <c>not there</c>.</summary>
    public static string ToWord(this UpdateStatus status) =>
        status switch
        {
            UpdateStatus.Done => "done",
            UpdateStatus.Unchanged => "unchanged",
            UpdateStatus.NotThere => "not there",
            _ => "failed",
        };
}
