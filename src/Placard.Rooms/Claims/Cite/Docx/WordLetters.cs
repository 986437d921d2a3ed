namespace Placard.Rooms.Claims.Docx;

/// <summary>A paragraph in the XML of a document.</summary>
internal sealed class WordParagraph(int start, int begin)
{
    public int Start => start;

    /// <summary>Where its first run may stand, after its properties.</summary>
    public int Begin { get; set; } = begin;

    /// <summary>Where its end tag begins.</summary>
    public int End { get; set; }
}

/// <summary>What stands directly in a paragraph: a run, a link, an insertion.</summary>
internal sealed class WordPiece(int start, WordParagraph paragraph)
{
    public int Start => start;
    public int End { get; set; }
    public WordParagraph Paragraph => paragraph;
}

/// <summary>A field with all that is within it: what Word works out anew would take along what was put in.</summary>
internal sealed class WordField(WordPiece? begin)
{
    public WordPiece? Begin => begin;
    public WordPiece? End { get; set; }
}

/// <summary>A run: its places, its start tag and its properties as they are written.</summary>
internal sealed record WordRun(int Start, int End, string Tag, string Properties)
{
    public int FirstChild { get; init; }
    public int LastChild { get; init; }
}

/// <summary>The letters of one <c>w:t</c>.</summary>
/// <param name="Start">Where its tag begins.</param>
/// <param name="From">Where the letters begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="Top">What of the paragraph they are in.</param>
internal sealed record WordLetters(int Start, int From, int To, WordPiece Top)
{
    /// <summary>Whether they are in a run directly in a paragraph, with nothing but letters, so that the run can be parted.</summary>
    public bool IsPlain { get; init; }

    public WordField? Field { get; init; }

    public WordRun? Run { get; set; }
}
