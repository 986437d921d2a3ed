using Placard.Edition.Phrases;
using Placard.Record.Texts.Search;

namespace Placard.Rooms.Texts;

/// <summary>Searches an edition as query and groups what is found by text or speech.</summary>
internal static class TextFinder
{
    private const double ForEachMore = 0.15;
    private const int MostCorpora = 12;

    /// <summary>Every text or speech that holds what is query for; nothing where nothing is query for.</summary>
    /// <exception cref="Refusal">The edition has no words of this kind.</exception>
    public static Findings In(OpenEdition edition, SearchQuery query)
    {
        if (query.Text is not { } text)
            return new Findings(null, null, []);
        var kind = query.InSpeeches ? PhraseCorpusKind.Speeches : PhraseCorpusKind.Texts;
        var corpus =
            edition.Phrases.Find(kind, query.Language)
            ?? throw WithoutTexts.NotFound(
                edition,
                query.InSpeeches ? "No speeches in this edition." : $"No texts in {query.Language.Name} in this edition."
            );
        var search = new TextSearch(corpus.Index, text, query.WithForms ? StemsOf(edition, corpus) : null);
        var isWanted = query.InSpeeches ? OfSpeeches(edition, corpus, query) : OfTexts(edition, corpus, query);
        var facts = query.InSpeeches ? null : TextFacts.Of(edition).Documents(corpus);
        var found = search
            .Find(isWanted)
            .GroupBy(hit => corpus.Index.DocumentOf(hit.Passage))
            .Select(group =>
            {
                var hits = group.OrderByDescending(h => h.Score).ThenBy(h => h.Passage).ToList();
                var score = hits[0].Score * (1 + ForEachMore * Math.Log(hits.Count));
                return Of(edition, corpus, facts, group.Key, score, [.. hits.Select(h => h.Passage)]);
            });
        var ordered = query.ByDate
            ? found.OrderByDescending(f => f.Date).ThenByDescending(f => f.Score).ThenBy(f => f.Document)
            : found.OrderByDescending(f => f.Score).ThenByDescending(f => f.Date).ThenBy(f => f.Document);
        return new Findings(corpus, search, [.. ordered]);
    }

    private static Stems StemsOf(OpenEdition edition, PhraseCorpus corpus) =>
        edition.Keep(_ => new Memo<PhraseCorpus, Stems>(MostCorpora, of => new Stems(of.Index))).Get(corpus);

    private static FoundText Of(
        OpenEdition edition,
        PhraseCorpus corpus,
        TextFact?[]? facts,
        int document,
        double score,
        IReadOnlyList<int> passages
    )
    {
        if (facts is not null)
        {
            var text = facts[document]?.Text;
            return new FoundText(
                document,
                text,
                corpus.SymbolOf(document),
                null,
                text?.Session ?? "",
                corpus.DateOf(document),
                score,
                passages
            );
        }
        var (state, session, year) = corpus.SpeechOf(document);
        return new FoundText(
            document,
            null,
            default,
            edition.States.Find(state),
            Numbers.Plain(session),
            new PartialDate(year),
            score,
            passages
        );
    }

    private static Func<int, bool> OfTexts(OpenEdition edition, PhraseCorpus corpus, SearchQuery query)
    {
        var facts = TextFacts.Of(edition).Documents(corpus);
        var wanted = new bool[facts.Length];
        for (var i = 0; i < wanted.Length; i++)
            wanted[i] = facts[i] is { } fact && IsWanted(fact, query) && IsWithin(corpus.DateOf(i), query);
        var verb = Verb.Of(corpus.Index, query.Verb);
        return passage =>
            wanted[corpus.Index.DocumentOf(passage)]
            && (query.Part == TextPart.Any && verb is null || IsWanted(corpus.PlaceOf(passage), query.Part, verb is not null))
            && (verb is null || verb.Opens(corpus.Index.PassageWords(passage)));
    }

    private static bool IsWanted(TextFact fact, SearchQuery query) =>
        (query.Body is null || fact.Text.Body == query.Body)
        && (query.Session.Length == 0 || string.Equals(fact.Text.Session, query.Session, StringComparison.OrdinalIgnoreCase))
        && (query.State is null || fact.Sponsors.Contains(query.State.Code))
        && (query.Subject.Length == 0 || fact.Subjects.Any(s => s.Contains(query.Subject, StringComparison.OrdinalIgnoreCase)));

    private static bool IsWanted(PassagePlace place, TextPart part, bool hasVerb)
    {
        if (place.IsTitle)
            return false;
        var address = place.Address.ToString();
        var label = address[(address.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma ? comma + 2 : 0)..];
        var is_ =
            label.StartsWith("PP", StringComparison.Ordinal) ? TextPart.Preambular
            : label.StartsWith("OP", StringComparison.Ordinal) ? TextPart.Operative
            : address.StartsWith("Annex", StringComparison.Ordinal) ? TextPart.Annexed
            : TextPart.Any;
        return part == TextPart.Any ? !hasVerb || is_ is TextPart.Preambular or TextPart.Operative : is_ == part;
    }

    private static Func<int, bool> OfSpeeches(OpenEdition edition, PhraseCorpus corpus, SearchQuery query)
    {
        if (query.Body is { } body && body != Body.GeneralAssembly)
            throw Refusal.Unreadable(
                "Speeches are those of the General Debate of the General Assembly; no other body has any in this edition."
            );
        var wanted = new bool[corpus.Index.Documents];
        for (var i = 0; i < wanted.Length; i++)
        {
            var (state, session, year) = corpus.SpeechOf(i);
            wanted[i] =
                (query.State is null || state == query.State.Code)
                && (query.Session.Length == 0 || query.Session == Numbers.Plain(session))
                && IsWithin(new PartialDate(year), query);
        }
        return passage => wanted[corpus.Index.DocumentOf(passage)];
    }

    private static bool IsWithin(PartialDate date, SearchQuery query) =>
        (!query.From.IsKnown || (date.IsKnown && date.Latest >= query.From.Earliest))
        && (!query.To.IsKnown || (date.IsKnown && date.Earliest <= query.To.Latest));
}

/// <summary>What was found, in order, and what is needed to show it.</summary>
/// <param name="Corpus">What was searched; null where nothing was sought.</param>
/// <param name="Search">The search, which knows which words to mark.</param>
/// <param name="All">Every text or speech found.</param>
internal sealed record Findings(PhraseCorpus? Corpus, TextSearch? Search, IReadOnlyList<FoundText> All);

/// <summary>A text or speech with at least one match.</summary>
/// <param name="Document">Its number in the corpus.</param>
/// <param name="Text">The text; null for a speech.</param>
/// <param name="Symbol">The document whose words they are; the default for a speech.</param>
/// <param name="Speaker">Whose speech it is; the default for a text.</param>
/// <param name="Session">The session.</param>
/// <param name="Date">The day, or the year of a speech.</param>
/// <param name="Score">How well it matches.</param>
/// <param name="Passages">The passages, best matches first.</param>
public sealed record FoundText(
    int Document,
    TextEntry? Text,
    DocumentSymbol Symbol,
    State? Speaker,
    string Session,
    PartialDate Date,
    double Score,
    IReadOnlyList<int> Passages
);
