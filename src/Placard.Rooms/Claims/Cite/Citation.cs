namespace Placard.Rooms.Claims;

/// <summary>How a citation stands in a document.</summary>
internal enum CitationKind
{
    /// <summary>A footnote after the words.</summary>
    Footnote,

    /// <summary>A comment on the words; a note too where the form has no comments.</summary>
    Comment,
}

/// <summary>What is said of words of a document.</summary>
/// <param name="Paragraph">The place of the paragraph in the running text, from 0.</param>
/// <param name="Start">The first letter, from 0.</param>
/// <param name="Length">How many letters.</param>
/// <param name="Kind">How it stands there.</param>
/// <param name="Words">What it says, in one line; a comment begins with the word of the verdict.</param>
/// <param name="Link">The address where a reader finds more; empty for none.</param>
internal sealed record Citation(int Paragraph, int Start, int Length, CitationKind Kind, string Words, string Link)
{
    /// <summary>The words as one line, without what no document may hold.</summary>
    public string OneLine => string.Join(' ', Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The address, where it is one of the web; else empty.</summary>
    public string WebLink => Uri.TryCreate(Link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsoluteUri : "";
}
