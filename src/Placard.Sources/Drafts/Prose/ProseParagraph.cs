namespace Placard.Sources.Drafts.Prose;

/// <summary>One paragraph of running text: a heading, an item of a list, a cell of a table or a note is one too.</summary>
/// <param name="Text">The words with single blanks, never empty; without bullets, calls of notes, soft hyphens and bare addresses.</param>
public sealed record ProseParagraph(string Text)
{
    /// <summary>Whether it is a heading, told by its style, its marks or its type.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it is a footnote or an endnote. Notes stand after all other paragraphs.</summary>
    public bool IsNote { get; init; }

    /// <summary>Where the letters stand in the source (<see cref="ProseSource"/>), in the order of <see cref="Text"/>. Letters that no
    /// run covers stand nowhere: the blank where two lines were joined. Empty where the form has no places, as PDF.</summary>
    public IReadOnlyList<ProseRun> Runs { get; init; } = [];

    /// <summary>Where a letter stands in the source.</summary>
    /// <param name="at">Its place in <see cref="Text"/>.</param>
    /// <returns>The place of its first character, or null where it stands nowhere.</returns>
    public int? PlaceOf(int at)
    {
        var (low, high) = (0, Runs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = Runs[middle];
            if (at < run.At)
                high = middle - 1;
            else if (at >= run.At + run.Length)
                low = middle + 1;
            else
                return run.Place + at - run.At;
        }
        return null;
    }
}

/// <summary>Letters of a paragraph that follow each other in the source as they do in the text.</summary>
/// <param name="At">Where they begin in the text of the paragraph.</param>
/// <param name="Place">Where they begin in the source.</param>
/// <param name="Length">How many there are. None marks a place alone: that at which a note is called.</param>
public readonly record struct ProseRun(int At, int Place, int Length);
