namespace Placard.Rooms.Phrases;

/// <summary>The phrases that came up lately and are spreading.</summary>
/// <param name="Since">The year from which on they came up.</param>
/// <param name="Language">The language, ISO 639-1.</param>
/// <param name="Phrases">Furthest taken up first.</param>
public sealed record SpreadingPhrasesJson(int Since, string Language, IReadOnlyList<EmergingJson> Phrases)
{
    internal static SpreadingPhrasesJson Of(SpreadingPhrases view) =>
        new(
            view.Since,
            view.Language.Code,
            [
                .. view.Phrases.Select(p => new EmergingJson(
                    p.Words,
                    p.Folded,
                    p.Score,
                    p.Texts,
                    p.Uses,
                    p.Families,
                    p.Bodies,
                    p.Sponsors,
                    p.Document.ToString(),
                    p.Date.ToString(),
                    PhraseJsonMaker.PlaceOf(p.Use.Place),
                    p.Around.ToString(),
                    FirstSentence.Window(p.FirstIn),
                    EarlierJson.Of(p.Earlier)
                )),
            ]
        );
}

/// <summary>A phrase that is spreading.</summary>
/// <param name="Phrase">As its first use writes it.</param>
/// <param name="Folded">As words are compared.</param>
/// <param name="Score">What it is ranked by; docs/measures/emerging-phrases.md.</param>
/// <param name="Texts">Texts that have it.</param>
/// <param name="Uses">Uses.</param>
/// <param name="Families">Families it came into although an earlier text of theirs is held.</param>
/// <param name="Bodies">Bodies.</param>
/// <param name="Sponsors">States that introduced such texts.</param>
/// <param name="First">The document it began in.</param>
/// <param name="FirstDate">Its date.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Snippet">The words around it.</param>
/// <param name="FirstIn">What that document is the first in.</param>
/// <param name="Earlier">Uses older than it; null for none.</param>
public sealed record EmergingJson(
    string Phrase,
    string Folded,
    double Score,
    int Texts,
    int Uses,
    int Families,
    IReadOnlyList<string> Bodies,
    int Sponsors,
    string First,
    string FirstDate,
    string Paragraph,
    string Snippet,
    string FirstIn,
    EarlierJson? Earlier
);
