using System.Runtime.CompilerServices;
using Placard.Edition.Phrases;

namespace Placard.Rooms.Texts;

/// <summary>What is known of the texts of an edition from their votes, worked out once when first asked for: who sponsored them, what they are filed under.</summary>
internal sealed class TextFacts
{
    private static readonly ConditionalWeakTable<OpenEdition, TextFacts> Known = [];

    private readonly Dictionary<DocumentSymbol, TextFact> _byText;
    private readonly ConditionalWeakTable<PhraseCorpus, TextFact?[]> _byDocument = [];
    private readonly OpenEdition _edition;

    private TextFacts(OpenEdition edition)
    {
        _edition = edition;
        _byText = edition.Texts.All.ToDictionary(t => t.Symbol, t => Fact(edition, t));
    }

    public static TextFacts Of(OpenEdition edition) => Known.GetValue(edition, e => new TextFacts(e));

    /// <summary>For each document of a corpus of texts what is known of its text.</summary>
    public TextFact?[] Documents(PhraseCorpus corpus) => _byDocument.GetValue(corpus, c =>
        [.. Enumerable.Range(0, c.Index.Documents).Select(d => _edition.Texts.Find(c.SymbolOf(d)) is { } text ? _byText.GetValueOrDefault(text.Symbol) : null)]);

    private static TextFact Fact(OpenEdition edition, TextEntry text)
    {
        var votes = text.Documents.SelectMany(edition.Votes.On).Distinct().ToList();
        return new TextFact(text, [.. votes.SelectMany(v => v.MainSponsors.Concat(v.AdditionalSponsors)).Distinct()], [.. votes.SelectMany(v => v.Topics).Distinct()]);
    }
}

/// <summary>A text, its sponsors and its subjects.</summary>
internal sealed record TextFact(TextEntry Text, HashSet<StateCode> Sponsors, IReadOnlyList<string> Subjects);
