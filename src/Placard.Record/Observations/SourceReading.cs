namespace Placard.Record.Observations;

/// <summary>What a source is: who publishes it, on what terms, and how far it can be believed.</summary>
/// <param name="Code">The short name.</param>
/// <param name="Name">The name for readers.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Address">Where it is published.</param>
/// <param name="Terms">The terms of use, in one line.</param>
/// <param name="Lineage">Sources of one lineage copy one another or a common original, and never confirm each other.</param>
/// <param name="Rank">Whose version is shown when versions differ: 0 for a reasoned correction, 1 for the document itself, higher for what
/// is further from it.</param>
public sealed record SourceDescription(
    SourceCode Code,
    string Name,
    string Publisher,
    string Address,
    string Terms,
    string Lineage,
    int Rank
);

/// <summary>What became of one file of a source.</summary>
public enum FileStatus
{
    /// <summary>Read whole.</summary>
    Read,

    /// <summary>Read, and some of its records were left out, for the reason given.</summary>
    ReadInPart,

    /// <summary>Left out whole, for the reason given.</summary>
    LeftOut,
}

/// <summary>The words of a <see cref="FileStatus"/>.</summary>
public static class FileStatusWords
{
    /// <summary>The word of pages, JSON, CSV and commands: <c>read in part</c>.</summary>
    public static string ToWord(this FileStatus status) =>
        status switch
        {
            FileStatus.Read => "read",
            FileStatus.ReadInPart => "read in part",
            _ => "left out",
        };
}

/// <summary>One file of a source and what became of it.</summary>
/// <param name="Source">The source it belongs to.</param>
/// <param name="Path">Its path within the source, as in <see cref="Origin.File"/>.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The hash of its content in lower-case hexadecimal; empty where it could not be read to the end.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Reason">Why it was left out, whole or in part, in a sentence for a reader; empty otherwise.</param>
public sealed record SourceFile(SourceCode Source, string Path, long Bytes, string Sha256, FileStatus Fate, string Reason);

/// <summary>Something in a source's file that could not be understood and was left out rather than guessed.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="What">What kind of thing: <c>voter</c>, <c>sponsor</c>, <c>symbol</c>, <c>date</c>, <c>record</c>.</param>
/// <param name="Text">The text as written, at most 200 characters.</param>
public sealed record Unresolved(Origin Origin, string What, string Text);

/// <summary>Everything one source had to say at one time.</summary>
/// <param name="Source">The source.</param>
/// <param name="Files">Every file found, in any order.</param>
/// <param name="Observations">Every statement, in any order.</param>
/// <param name="Unresolved">What could not be understood, in any order.</param>
public sealed record SourceReading(
    SourceDescription Source,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<Unresolved> Unresolved
);
