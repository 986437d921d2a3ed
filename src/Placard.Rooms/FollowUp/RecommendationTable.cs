using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>Recommendations, one a row.</summary>
internal static class RecommendationTable
{
    public static Table<ReceivedRecommendations> Received { get; } =
        Table<ReceivedRecommendations>.Of(view => view.All, Of<ReceivedRecommendations>());

    public static Table<GivenRecommendations> Given { get; } = Table<GivenRecommendations>.Of(view => view.All, Of<GivenRecommendations>());

    public static Table<ReviewedState> Review { get; } = Table<ReviewedState>.Of(view => view.All, Of<ReviewedState>());

    private static Column<TModel, Recommendation>[] Of<TModel>() =>
        [
            new("id", "Name of the recommendation, which its address has too", (_, r) => r.Id),
            new("kind", "What it is", (_, r) => r.Kind.ToWord()) { Words = RecommendationKindWords.All },
            new("mechanism", "Where it comes from", (_, r) => r.Mechanism.ToCode()) { Words = MechanismWords.Codes },
            new("state", "Code of the state it is addressed to", (_, r) => r.State),
            new("issuers", "Codes of the states that recommend it", (_, r) => string.Join(' ', r.Issuers)),
            new("issuing_body", "Body that recommends it", (_, r) => r.IssuingBody),
            new("cycle", "Cycle of the Universal Periodic Review", (_, r) => r.Cycle),
            new("session", "Session of its working group", (_, r) => r.Session),
            new("number", "Its number in the document", (_, r) => r.Number),
            new("date", "When it was made, as far as the source says", (_, r) => r.Date),
            new("themes", "Themes in the source’s words, upright strokes between them", (_, r) => r.Themes.ToString()),
            new("text", "Its words", (_, r) => r.Text),
            new("response", "What the state answered", (_, r) => r.Response.ToWord()) { Words = ResponseWords.All },
            new("response_as_written", "The answer in the source’s words", (_, r) => r.ResponseAsWritten),
            new("firmness", "How much it asks, by its verb; docs/measures/firmness.md", (_, r) => FirmnessReader.Of(r.Text).ToWord())
            {
                Words = FirmnessReader.All,
            },
            new("document", "Symbol of the document that makes it", (_, r) => r.Document),
            new("source", "Code of the source", (_, r) => r.Origin.Source.ToString()),
            new("file", "File of the source", (_, r) => r.Origin.File),
            new("locator", "Place in the file", (_, r) => r.Origin.Locator),
            new("as_of", "Day the source is as of", (_, r) => r.Origin.AsOf),
        ];
}
