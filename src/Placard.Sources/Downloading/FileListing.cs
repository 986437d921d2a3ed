namespace Placard.Sources.Downloading;

/// <summary>A publisher's list of any number of files of one kind, of which those are fetched that a mirror lacks.</summary>
public abstract record FileListing
{
    /// <summary>The most files that one update fetches: the rest waits for the next.</summary>
    public int MostFiles { get; init; } = 400;

    /// <summary>For how many days after its own a file may still be corrected by its publisher, so that it is fetched again.</summary>
    public int DaysOfCorrection { get; init; } = 14;

    /// <summary>Reads the list.</summary>
    /// <exception cref="PublisherException">The publisher does not give it, or in a form that is not known.</exception>
    internal abstract Task<IReadOnlyList<ListedFile>> ReadAsync(PoliteClient client, DateOnly today, CancellationToken cancellation);
}

/// <summary>A file on a publisher's list.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Path">Where it goes below a mirror, with <c>/</c>; made of what was understood, never of what the publisher wrote.</param>
/// <param name="Day">The day it is of.</param>
internal sealed record ListedFile(Uri Address, string Path, DateOnly Day);
