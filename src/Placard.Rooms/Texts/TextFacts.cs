using Placard.Edition.Phrases;

namespace Placard.Rooms.Texts;

/// <summary>What is known of the texts of an edition from their votes, worked out once when first asked for: who sponsored them, what they
/// are filed under.</summary>
internal sealed class TextFacts
{
    private const int MostCorpora = 12;

    private readonly Dictionary<DocumentSymbol, TextFact> _byText;
    private readonly Memo<PhraseCorpus, TextFact?[]> _byDocument;

    private TextFacts(OpenEdition edition)
    {
        _byText = edition.Texts.All.ToDictionary(t => t.Symbol, t => Fact(edition, t));
        _byDocument = new(
            MostCorpora,
            corpus =>
                [
                    .. Enumerable
                        .Range(0, corpus.Index.Documents)
                        .Select(d => edition.Texts.Find(corpus.SymbolOf(d)) is { } text ? _byText.GetValueOrDefault(text.Symbol) : null),
                ]
        );
    }

    public static TextFacts Of(OpenEdition edition) => edition.Keep(e => new TextFacts(e));

    /// <summary>For each document of a corpus of texts what is known of its text.</summary>
    public TextFact?[] Documents(PhraseCorpus corpus) => _byDocument.Get(corpus);

    private static TextFact Fact(OpenEdition edition, TextEntry text)
    {
        var votes = text.Documents.SelectMany(edition.Votes.On).Distinct().ToList();
        return new TextFact(
            text,
            [.. votes.SelectMany(v => v.MainSponsors.Concat(v.AdditionalSponsors)).Distinct()],
            [.. votes.SelectMany(v => v.Topics).Distinct()]
        );
    }
}

/// <summary>A text, its sponsors and its subjects.</summary>
internal sealed record TextFact(TextEntry Text, HashSet<StateCode> Sponsors, IReadOnlyList<string> Subjects);
