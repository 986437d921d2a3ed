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
            Issuers = OrNull(r.Issuers.Select(i => i.ToString())),
            IssuingBody = OrNull(r.IssuingBody),
            Cycle = r.Cycle,
            Session = r.Session,
            Number = OrNull(r.Number),
            Date = OrNull(r.Date.ToString()),
            Themes = OrNull(r.Themes),
            Persons = OrNull(r.Persons),
            Goals = OrNull(r.Goals),
            Text = r.Text,
            Response = r.Response.ToWord(),
            ResponseAsWritten = OrNull(r.ResponseAsWritten),
            Document = OrNull(r.Document.ToString()),
            ResponseDocument = OrNull(r.ResponseDocument.ToString()),
            ResponseParagraph = OrNull(r.ResponseParagraph),
            Firmness = FirmnessReader.Of(r.Text).ToWord(),
            Action = r.Action,
            Sources = [SourceJson.Of(r.Origin)],
        };

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static IReadOnlyList<string>? OrNull(IEnumerable<string> list) => list.ToArray() is { Length: > 0 } some ? some : null;
}

/// <summary>A thread as JSON gives it: the same recommendation to one state, made more than once.</summary>
/// <param name="Id">Its name, that of its first recommendation.</param>
/// <param name="State">The state that is asked.</param>
/// <param name="Times">How many times it was recommended, at least.</param>
/// <param name="Occasions">In how many reviews and documents.</param>
/// <param name="Span">Over which years or cycles.</param>
/// <param name="LastResponse">The last answer of the state.</param>
/// <param name="LastResponseTo">The recommendation that it was given to; left out where none was answered.</param>
/// <param name="Text">The words of its first recommendation.</param>
/// <param name="Recommendations">The names of its recommendations, the earliest first.</param>
public sealed record ThreadJson(
    string Id,
    string State,
    int Times,
    int Occasions,
    string Span,
    string LastResponse,
    string? LastResponseTo,
    string Text,
    IReadOnlyList<string> Recommendations
)
{
    public static ThreadJson Of(RecommendationThread thread) =>
        new(
            thread.Id,
            thread.State.ToString(),
            thread.Times,
            thread.Occasions,
            FollowUpWords.Span(thread),
            (thread.LastAnswered?.Response ?? Response.NotKnown).ToWord(),
            thread.LastAnswered?.Id,
            thread.Recommendations[0].Text,
            [.. thread.Recommendations.Select(r => r.Id)]
        );
}

/// <summary>A tally as JSON gives it.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Cycle">The cycle of the review; left out elsewhere.</param>
/// <param name="Received">How many recommendations.</param>
/// <param name="Accepted">Accepted.</param>
/// <param name="Noted">Noted.</param>
/// <param name="Other">Answered in other words.</param>
/// <param name="NotKnown">Without a known answer.</param>
/// <param name="AcceptedShare">The accepted as a share of the answered; left out below ten answers.</param>
public sealed record TallyJson(
    string Mechanism,
    int? Cycle,
    int Received,
    int Accepted,
    int Noted,
    int Other,
    int NotKnown,
    double? AcceptedShare
)
{
    public static TallyJson Of(CycleTally of) =>
        new(
            of.Mechanism.ToCode(),
            of.Cycle,
            of.Tally.All,
            of.Tally.Accepted,
            of.Tally.Noted,
            of.Tally.Other,
            of.Tally.NotKnown,
            of.Tally.AcceptedShare
        );
}

/// <summary>What is held of one source, as JSON gives it.</summary>
/// <param name="Source">The code of the source.</param>
/// <param name="Name">Its name.</param>
/// <param name="Recommendations">How many recommendations and observations.</param>
/// <param name="States">To how many states.</param>
/// <param name="Span">Of which sessions or days.</param>
/// <param name="AsOf">The day its latest file is as of.</param>
public sealed record HeldRecommendationsJson(string Source, string Name, int Recommendations, int States, string Span, string? AsOf)
{
    internal static HeldRecommendationsJson Of(HeldRecommendations held) =>
        new(
            held.Source.Code.ToString(),
            held.Source.Name,
            held.Count,
            held.States,
            held.Span,
            held.AsOf.IsKnown ? held.AsOf.ToString() : null
        );
}
