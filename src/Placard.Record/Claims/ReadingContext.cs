namespace Placard.Record.Claims;

/// <summary>What a reader of a document has in mind at a sentence: what came before it says whom “the Council” means, and which
/// year.</summary>
internal sealed class ReadingContext(PartialDate dated, bool isOfUnitedNations)
{
    private readonly Dictionary<Body, int> _councils = [];
    private Body? _councilOfParagraph;

    /// <summary>The date of the document.</summary>
    public PartialDate Dated { get; } = dated;

    /// <summary>Whether the document speaks of the United Nations anywhere, so that “the Council” can mean one of its bodies.</summary>
    public bool IsOfUnitedNations { get; } = isOfUnitedNations;

    /// <summary>The council named last in the paragraph, else the one that the document names most often; null where it names none, or two
    /// as often.</summary>
    public Body? Council =>
        _councilOfParagraph
        ?? (
            _councils.OrderByDescending(c => c.Value).Take(2).ToArray() switch
            {
                [var only] => only.Key,
                [var first, var second] when first.Value > second.Value => first.Key,
                _ => null,
            }
        );

    /// <summary>What “the Council” means: where none has been named the Human Rights Council; null where it may be either of two.</summary>
    public Body? CouncilMeant => _councils.Count == 0 ? Body.HumanRightsCouncil : Council;

    /// <summary>The body named last, of several in a sentence the first; null before any.</summary>
    public Body? Body { get; set; }

    /// <summary>The first day told from the date of the document, “this afternoon”: what a report without other times is of; null before
    /// any.</summary>
    public Period? Told { get; set; }

    /// <summary>The year named last; 0 before the first.</summary>
    public int Year { get; set; }

    /// <summary>A council is named.</summary>
    public void Name(Body council) => (_councils[council], _councilOfParagraph) = (_councils.GetValueOrDefault(council) + 1, council);

    /// <summary>A paragraph begins: what “the Council” meant in the one before is no longer certain.</summary>
    public void BeginParagraph() => _councilOfParagraph = null;
}
