namespace Placard.Rooms.Texts;

/// <summary>Which text, in which language.</summary>
/// <param name="Symbol">The symbol of a document of it, as it was typed.</param>
/// <param name="Language">The language; null for English, or the first available.</param>
public sealed record TextDocumentQuery(string Symbol, Language? Language)
{
    private static readonly Parameter<string> Of = new(
        "symbol",
        ParameterKind.Symbol,
        "The symbol of the text or of a draft of it, however it is spelt",
        (_, text) => text,
        text => text
    )
    {
        IsInPath = true,
    };

    private static readonly Parameter<Language?> Tongue = Ask.Language(
        "lang",
        "The language: en, ar, es, fr, ru or zh. Default: English, if available"
    );

    internal static readonly Parameter<TextFormat?> Format = Ask.Choice<TextFormat>(
        "format",
        "plain (the default), akn (AKN4UN XML) or html",
        TryFormat,
        format => format.ToString().ToLowerInvariant(),
        "plain",
        "akn",
        "html"
    ) with
    {
        Place = ParameterPlace.Command,
        Example = "FORM",
    };

    public static QueryParameters<TextDocumentQuery> Parameters { get; } =
        new QueryParameters<TextDocumentQuery>(request => new(request.Value(Of) ?? "", request.Value(Tongue)))
            .With(Of, q => q.Symbol)
            .With(Tongue, q => q.Language)
            .With(Format, _ => null);

    public override string ToString() => Parameters.ToAddress(this);

    private static bool TryFormat(string? text, out TextFormat format) =>
        Enum.TryParse(text, ignoreCase: true, out format) && Enum.IsDefined(format);
}

/// <summary>One document of a text in one language.</summary>
public sealed record TextDocument
{
    /// <summary>The text, whatever documents it passed through.</summary>
    public required TextEntry Text { get; init; }

    /// <summary>The words of one document of it in one language.</summary>
    public required StructuredText Words { get; init; }

    /// <summary>The languages in which the edition has this document.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>Where the words were read.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The source they were read in.</summary>
    public required SourceDescription Source { get; init; }

    /// <summary>The votes on the whole text or its drafts.</summary>
    public required IReadOnlyList<VoteEvent> Votes { get; init; }

    /// <summary>The title in the language shown, else as the text is known by.</summary>
    public string Title => Words.Title.Length > 0 ? Words.Title : Text.Title;

    /// <summary>The page of this document in this language.</summary>
    public string Address => Addresses.Text(Words.Symbol, Words.Language);

    /// <summary>The document in the language asked for, else in English, else in the first available.</summary>
    /// <exception cref="Refusal">It is no symbol, or the edition does not have it, or not in the language asked for.</exception>
    public static TextDocument Of(OpenEdition edition, TextDocumentQuery query)
    {
        var (text, document) = FindText.In(edition.Texts, query.Symbol);
        var languages = FindText.LanguagesOf(text, document);
        if (query.Language is { } wanted && !languages.Contains(wanted))
        {
            throw Refusal.NotFound(
                $"{document} is available in {Lists.And([.. languages.Select(l => l.Name)])}, but not in {wanted.Name}.",
                languages.Select(l => new Link($"{document} in {l.Name}", Addresses.Text(document, l)))
            );
        }
        var language = query.Language ?? languages[0];
        var origin = edition.Texts.OriginOf(document, language)!;
        return new TextDocument
        {
            Text = text,
            Words = edition.Texts.Read(document, language)!,
            Languages = languages,
            Origin = origin,
            Source = edition.Info.SourceOf(origin.Source),
            Votes =
            [
                .. text.Documents.SelectMany(d => edition.Votes.On(d)).Where(v => v.Kind == VoteKind.WholeText).DistinctBy(v => v.Address),
            ],
        };
    }

    /// <summary>The address of the document that a symbol leads to; null where the symbol is already its own.</summary>
    internal static string? AddressOf(Request request, TextDocumentQuery query)
    {
        var (_, document) = FindText.In(request.Edition.Texts, query.Symbol);
        return document.Compact == query.Symbol ? null : Addresses.Text(document, query.Language ?? Language.English);
    }
}
