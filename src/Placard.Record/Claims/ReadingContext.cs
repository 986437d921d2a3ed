namespace Placard.Record.Claims;

/// <summary>What a reader of a document has in mind at a sentence: what came before it says whom “the Council” means, and which
/// year.</summary>
internal sealed class ReadingContext(PartialDate dated, bool isOfUnitedNations)
{
    /// <summary>The date of the document.</summary>
    public PartialDate Dated { get; } = dated;

    /// <summary>Whether the document speaks of the United Nations anywhere, so that “the Council” can mean one of its bodies.</summary>
    public bool IsOfUnitedNations { get; } = isOfUnitedNations;

    /// <summary>The council named last; null before the first.</summary>
    public Body? Council { get; set; }

    /// <summary>The body named last, of several in a sentence the first; null before any.</summary>
    public Body? Body { get; set; }

    /// <summary>The first day told from the date of the document, “this afternoon”: what a report without other times is of; null before
    /// any.</summary>
    public Period? Told { get; set; }

    /// <summary>The year named last; 0 before the first.</summary>
    public int Year { get; set; }
}
