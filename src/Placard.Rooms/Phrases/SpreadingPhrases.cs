namespace Placard.Rooms.Phrases;

/// <summary>What the list of spreading phrases is asked for.</summary>
/// <param name="Phrase">A phrase to look up instead; null for none.</param>
/// <param name="Since">The first year; null for the usual one.</param>
/// <param name="Language">The language of the texts.</param>
public sealed record SpreadingQuery(PhraseQuery? Phrase, int? Since, Language Language)
{
    private static readonly Parameter<string?> Words = Ask.Text("q", "A phrase to look up: leads to its card") with
    {
        Label = "Phrase",
        Place = ParameterPlace.Address,
    };

    private static readonly Parameter<int?> First = Ask.Number(
        "since",
        "The first year in which phrases are new. Default: the last three years of which there are texts of every body.",
        1900,
        2200
    ) with
    {
        Label = "Since",
        Example = "YEAR",
    };

    public static QueryParameters<SpreadingQuery> Parameters { get; } =
        new QueryParameters<SpreadingQuery>(request =>
            new(
                request.Has(Words) ? PhraseQuery.Of(request, Words) : null,
                request.Value(First),
                request.Value(PhraseQuery.InLanguage) ?? Language.English
            )
        )
            .With(Words, q => q.Phrase?.Words)
            .With(First, q => q.Since)
            .With(PhraseQuery.InLanguage, q => q.Language == Language.English ? null : q.Language);
}

/// <summary>Phrases that are new since a year and spread.</summary>
/// <param name="Query">The query, with the year it was answered for.</param>
/// <param name="Languages">The languages of the texts in the edition.</param>
/// <param name="Phrases">The phrases, highest score first.</param>
/// <param name="States">The states, for their names.</param>
public sealed record SpreadingPhrases(
    SpreadingQuery Query,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<EmergingPhrase> Phrases,
    StateRegister States
)
{
    public int Since => Query.Since ?? 0;

    public Language Language => Query.Language;

    public static SpreadingPhrases Of(OpenEdition edition, SpreadingQuery query)
    {
        var year = query.Since ?? EmergingPhrases.UsualYear(edition);
        return new(
            query with
            {
                Since = year,
            },
            [.. edition.Phrases.Corpora.Select(c => c.Language).Distinct()],
            EmergingPhrases.Since(edition, year, query.Language),
            edition.States
        );
    }
}
