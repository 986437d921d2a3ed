namespace Placard.Rooms.Texts;

/// <summary>All that the page of one text shows.</summary>
public sealed record TextView
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

    /// <summary>The wording of a document in the language asked for, else in English, else in the first it is in.</summary>
    /// <exception cref="Refusal">The edition does not have it in the language asked for.</exception>
    public static TextView Of(OpenEdition edition, TextEntry text, DocumentSymbol document, Language? asked)
    {
        var languages = FindText.LanguagesOf(text, document);
        if (asked is { } wanted && !languages.Contains(wanted))
        {
            throw Refusal.NotFound(
                $"The edition has {document} in {string.Join(", ", languages.Select(l => l.Name))}, and not in {wanted.Name}.",
                languages.Select(l => new Link($"{document} in {l.Name}", Addresses.Text(document, l))));
        }
        var language = asked ?? languages[0];
        var origin = edition.Texts.OriginOf(document, language)!;
        return new TextView
        {
            Text = text,
            Words = edition.Texts.Read(document, language)!,
            Languages = languages,
            Origin = origin,
            Source = edition.Info.Sources.First(s => s.Code == origin.Source),
            Votes = [.. text.Documents.SelectMany(d => edition.Votes.On(d)).Where(v => v.Kind == VoteKind.WholeText).DistinctBy(v => v.Address)],
        };
    }
}
