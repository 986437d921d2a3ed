using Placard.Record.Writing;

namespace Placard.Record.FollowUp;

/// <summary>What a mechanism recommended to one state, or observed about it, or what the state pledged in its review.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record Recommendation(Origin Origin) : RegisterEntry(Origin)
{
    private readonly PackedText _text;

    /// <summary>Names the recommendation in addresses, letters, digits and hyphens: <c>SVN-UPR4-140.7</c> for paragraph 140.7 of a report
    /// of the fourth cycle, <c>LSO-UPR08-031</c> for the 31st row of a state in UPR Info's table of session 8, the identifier of the
    /// Index elsewhere.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public RecommendationKind Kind { get; init; }

    /// <summary>The mechanism it comes from.</summary>
    public required Mechanism Mechanism { get; init; }

    /// <summary>The state it is addressed to.</summary>
    public required StateCode State { get; init; }

    /// <summary>The states that recommend, in the order of the document; none where a committee or an expert does.</summary>
    public IReadOnlyList<StateCode> Issuers { get; init; } = [];

    /// <summary>The body that recommends, as the source writes it (<c>CESCR</c>); empty where states do.</summary>
    public string IssuingBody { get; init; } = "";

    /// <summary>The cycle of the review; null outside it.</summary>
    public int? Cycle { get; init; }

    /// <summary>The session of the review's working group; null outside it, or where the source does not say.</summary>
    public int? Session { get; init; }

    /// <summary>Its number in the document: <c>140.7</c>; empty where the source does not say.</summary>
    public string Number { get; init; } = "";

    /// <summary>The day or year it was made, as far as the source says.</summary>
    public PartialDate Date { get; init; }

    /// <summary>Themes, in the source's words.</summary>
    public ThemeList Themes { get; init; }

    /// <summary>Groups of persons it is about, in the source's words.</summary>
    public ThemeList Persons { get; init; }

    /// <summary>Sustainable Development Goals and targets, in the source's words.</summary>
    public ThemeList Goals { get; init; }

    /// <summary>Its words, as the source has them, blanks joined.</summary>
    public required string Text
    {
        get => _text.ToString();
        init => _text = new PackedText(value);
    }

    /// <summary>What the state answered.</summary>
    public Response Response { get; init; }

    /// <summary>The answer in the source's words.</summary>
    public string ResponseAsWritten { get; init; } = "";

    /// <summary>The document that makes the recommendation; the default where the source does not say.</summary>
    public DocumentSymbol Document { get; init; }

    /// <summary>The document that gives the answer.</summary>
    public DocumentSymbol ResponseDocument { get; init; }

    /// <summary>The paragraph of the answer in that document; empty where the source does not say.</summary>
    public string ResponseParagraph { get; init; } = "";

    /// <summary>The category of action that UPR Info gives it, from 1 (least) to 5 (a specific act); null elsewhere.</summary>
    public int? Action { get; init; }

    /// <inheritdoc/>
    public bool Equals(Recommendation? other) =>
        other is not null
        && Id == other.Id
        && Origin == other.Origin
        && (Kind, Mechanism, State) == (other.Kind, other.Mechanism, other.State)
        && Issuers.SequenceEqual(other.Issuers)
        && (IssuingBody, Cycle, Session, Number, Date) == (other.IssuingBody, other.Cycle, other.Session, other.Number, other.Date)
        && (Themes, Persons, Goals, _text) == (other.Themes, other.Persons, other.Goals, other._text)
        && (Response, ResponseAsWritten, Document, Action) == (other.Response, other.ResponseAsWritten, other.Document, other.Action)
        && (ResponseDocument, ResponseParagraph) == (other.ResponseDocument, other.ResponseParagraph);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Origin, _text);
}
