namespace Placard.Rooms.Drafts;

/// <summary>Where words of a draft were agreed before.</summary>
public enum WordOrigin
{
    /// <summary>In no passage of the texts held that is long enough to say something; each word alone may stand in one.</summary>
    New,

    /// <summary>A number or date that takes the place of another; no news.</summary>
    Update,

    /// <summary>In a text of its own family.</summary>
    Family,

    /// <summary>In another text of the same body.</summary>
    Body,

    /// <summary>In a text of another body.</summary>
    Elsewhere,
}

/// <summary>Where a passage was agreed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Address">The paragraph; the default for a title.</param>
/// <param name="Date">The document's date; the default where not known.</param>
public sealed record AgreedPlace(DocumentSymbol Document, ParagraphAddress Address, PartialDate Date)
{
    /// <summary>The place as people cite it: <c>A/HRC/RES/54/19 PP5</c>.</summary>
    public override string ToString() => $"{Document} {(Address.IsKnown ? Address.ToString() : "title")}";
}

/// <summary>A run of words of a paragraph that were agreed in one passage, or nowhere.</summary>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Passage">How many words the longest agreed passage around it has; 0 for none.</param>
/// <param name="Earliest">The earliest use of that passage held; null for none.</param>
/// <param name="Latest">The latest use.</param>
public sealed record ProvenanceRun(
    int Start,
    int Length,
    int Words,
    WordOrigin Origin,
    int Passage,
    AgreedPlace? Earliest,
    AgreedPlace? Latest
);

/// <summary>Where the words of a paragraph come from.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Runs">Its words in runs, in order; what stands between runs is no word.</param>
public sealed record ParagraphProvenance(Paragraph Paragraph, IReadOnlyList<ProvenanceRun> Runs)
{
    /// <summary>How many words are new.</summary>
    public int New => Runs.Where(r => r.Origin == WordOrigin.New).Sum(r => r.Words);

    /// <summary>How many words were agreed before.</summary>
    public int Agreed => Runs.Where(r => r.Origin is not (WordOrigin.New or WordOrigin.Update)).Sum(r => r.Words);

    /// <summary>The share of new words, numbers and dates aside.</summary>
    public double ShareNew => New + Agreed == 0 ? 0 : (double)New / (New + Agreed);

    /// <summary>The words of a run.</summary>
    public string WordsOf(ProvenanceRun run) => Paragraph.Text.Substring(run.Start, run.Length);
}
