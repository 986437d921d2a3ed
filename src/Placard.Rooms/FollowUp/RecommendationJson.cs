using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>A recommendation, observation or pledge as JSON gives it; what is not known is left out.</summary>
public sealed record RecommendationJson
{
    public required string Id { get; init; }
    public required string Kind { get; init; }

    /// <summary><c>upr</c>, <c>treaty-body</c>, <c>special-procedure</c> or <c>other</c>.</summary>
    public required string Mechanism { get; init; }

    public required string State { get; init; }

    /// <summary>The states that recommend it.</summary>
    public IReadOnlyList<string>? Issuers { get; init; }

    public string? IssuingBody { get; init; }
    public int? Cycle { get; init; }
    public int? Session { get; init; }

    /// <summary>Its number in the document.</summary>
    public string? Number { get; init; }

    public string? Date { get; init; }
    public IReadOnlyList<string>? Themes { get; init; }
    public IReadOnlyList<string>? Persons { get; init; }
    public IReadOnlyList<string>? Goals { get; init; }
    public required string Text { get; init; }

    /// <summary><c>accepted</c>, <c>noted</c>, <c>other</c> or <c>not known</c>.</summary>
    public required string Response { get; init; }

    public string? ResponseAsWritten { get; init; }
    public string? Document { get; init; }
    public string? ResponseDocument { get; init; }
    public string? ResponseParagraph { get; init; }

    /// <summary>How much it asks, by its verb; docs/measures/firmness.md.</summary>
    public required string Firmness { get; init; }

    /// <summary>UPR Info's category of action, 1 to 5.</summary>
    public int? Action { get; init; }

    public required IReadOnlyList<SourceJson> Sources { get; init; }

    public static RecommendationJson Of(Recommendation r) =>
        new()
        {
            Id = r.Id,
            Kind = r.Kind.ToWord(),
            Mechanism = r.Mechanism.ToCode(),
            State = r.State.ToString(),
            Issuers = r.Issuers.Select(i => i.ToString()).ToArray().OrNull(),
            IssuingBody = r.IssuingBody.OrNull(),
            Cycle = r.Cycle,
            Session = r.Session,
            Number = r.Number.OrNull(),
            Date = r.Date.OrNull(),
            Themes = r.Themes.ToArray().OrNull(),
            Persons = r.Persons.ToArray().OrNull(),
            Goals = r.Goals.ToArray().OrNull(),
            Text = r.Text,
            Response = r.Response.ToWord(),
            ResponseAsWritten = r.ResponseAsWritten.OrNull(),
            Document = r.Document.OrNull(),
            ResponseDocument = r.ResponseDocument.OrNull(),
            ResponseParagraph = r.ResponseParagraph.OrNull(),
            Firmness = FirmnessReader.Of(r.Text).ToWord(),
            Action = r.Action,
            Sources = [SourceJson.Of(r.Origin)],
        };
}
