using Placard.Edition.Phrases;
using Placard.Record.Texts.Search;

namespace Placard.Rooms.Texts;

/// <summary>Searches an edition as asked and groups what is found by text or speech.</summary>
internal static class Finding
{
    private const double ForEachMore = 0.15;
    private const int MostCorpora = 12;

    /// <summary>Every text or speech that holds what is asked for; nothing where nothing is asked for.</summary>
    /// <exception cref="Refusal">The edition has no words of this kind.</exception>
    public static FoundTexts In(OpenEdition edition, SearchAsked asked)
    {
        if (asked.Query is not { } query)
            return new FoundTexts(null, null, []);
        var kind = asked.InSpeeches ? PhraseCorpusKind.Speeches : PhraseCorpusKind.Texts;
        var corpus = edition.Phrases.Find(kind, asked.Language)
            ?? throw Refusal.NotFound(asked.InSpeeches ? "This edition holds no speeches." : $"This edition holds no texts in {asked.Language.Name}.");
        var search = new TextSearch(corpus.Index, query, asked.WithForms ? StemsOf(edition, corpus) : null);
        var isWanted = asked.InSpeeches ? OfSpeeches(edition, corpus, asked) : OfTexts(edition, corpus, asked);
        var facts = asked.InSpeeches ? null : TextFacts.Of(edition).Documents(corpus);
        var found = search.Find(isWanted)
            .GroupBy(hit => corpus.Index.DocumentOf(hit.Passage))
            .Select(group =>
            {
                var hits = group.OrderByDescending(h => h.Score).ThenBy(h => h.Passage).ToList();
                var score = hits[0].Score * (1 + ForEachMore * Math.Log(hits.Count));
                return Of(edition, corpus, facts, group.Key, score, [.. hits.Select(h => h.Passage)]);
            });
        var ordered = asked.ByDate
            ? found.OrderByDescending(f => f.Date).ThenByDescending(f => f.Score).ThenBy(f => f.Document)
            : found.OrderByDescending(f => f.Score).ThenByDescending(f => f.Date).ThenBy(f => f.Document);
        return new FoundTexts(corpus, search, [.. ordered]);
    }

    private static Stems StemsOf(OpenEdition edition, PhraseCorpus corpus) =>
        edition.Keep(_ => new Memo<PhraseCorpus, Stems>(MostCorpora, of => new Stems(of.Index))).Get(corpus);

    private static FoundText Of(OpenEdition edition, PhraseCorpus corpus, TextFact?[]? facts, int document, double score, IReadOnlyList<int> passages)
    {
        if (facts is not null)
            return new FoundText(document, facts[document]?.Text, corpus.SymbolOf(document), null, facts[document]?.Text.Session ?? "", corpus.DateOf(document), score, passages);
        var (state, session, year) = corpus.SpeechOf(document);
        return new FoundText(document, null, default, edition.States.Find(state), Numbers.Plain(session), new PartialDate(year), score, passages);
    }

    private static Func<int, bool> OfTexts(OpenEdition edition, PhraseCorpus corpus, SearchAsked asked)
    {
        var facts = TextFacts.Of(edition).Documents(corpus);
        var wanted = new bool[facts.Length];
        for (var i = 0; i < wanted.Length; i++)
            wanted[i] = facts[i] is { } fact && IsWanted(fact, asked) && IsWithin(corpus.DateOf(i), asked);
        var verb = Verb.Of(corpus.Index, asked.Verb);
        return passage => wanted[corpus.Index.DocumentOf(passage)]
            && (asked.Part == TextPart.Any && verb is null || IsWanted(corpus.PlaceOf(passage), asked.Part, verb is not null))
            && (verb is null || verb.Opens(corpus.Index.PassageWords(passage)));
    }

    private static bool IsWanted(TextFact fact, SearchAsked asked) =>
        (asked.Body is null || fact.Text.Body == asked.Body)
        && (asked.Session.Length == 0 || string.Equals(fact.Text.Session, asked.Session, StringComparison.OrdinalIgnoreCase))
        && (!asked.State.IsKnown || fact.Sponsors.Contains(asked.State))
        && (asked.Subject.Length == 0 || fact.Subjects.Any(s => s.Contains(asked.Subject, StringComparison.OrdinalIgnoreCase)));

    private static bool IsWanted(PassagePlace place, TextPart part, bool hasVerb)
    {
        if (place.IsTitle)
            return false;
        var address = place.Address.ToString();
        var label = address[(address.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma ? comma + 2 : 0)..];
        var is_ = label.StartsWith("PP", StringComparison.Ordinal) ? TextPart.Preambular
            : label.StartsWith("OP", StringComparison.Ordinal) ? TextPart.Operative
            : address.StartsWith("Annex", StringComparison.Ordinal) ? TextPart.Annexed : TextPart.Any;
        return part == TextPart.Any ? !hasVerb || is_ is TextPart.Preambular or TextPart.Operative : is_ == part;
    }

    private static Func<int, bool> OfSpeeches(OpenEdition edition, PhraseCorpus corpus, SearchAsked asked)
    {
        if (asked.Body is { } body && body != Body.GeneralAssembly)
            throw Refusal.Unreadable("Speeches are those of the General Debate of the General Assembly; no other body has any here.");
        var wanted = new bool[corpus.Index.Documents];
        for (var i = 0; i < wanted.Length; i++)
        {
            var (state, session, year) = corpus.SpeechOf(i);
            wanted[i] = (!asked.State.IsKnown || state == asked.State)
                && (asked.Session.Length == 0 || asked.Session == Numbers.Plain(session))
                && IsWithin(new PartialDate(year), asked);
        }
        return passage => wanted[corpus.Index.DocumentOf(passage)];
    }

    private static bool IsWithin(PartialDate date, SearchAsked asked) =>
        (!asked.From.IsKnown || (date.IsKnown && date.Latest >= asked.From.Earliest)) && (!asked.To.IsKnown || (date.IsKnown && date.Earliest <= asked.To.Latest));
}

/// <summary>What was found, in order, and what is needed to show it.</summary>
internal sealed record FoundTexts(PhraseCorpus? Corpus, TextSearch? Search, IReadOnlyList<FoundText> All);
