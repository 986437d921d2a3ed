using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>Ranks the phrases that came into the texts since a year by how far they were taken up; <c>docs/measures/emerging-phrases.md</c>
/// has the rules.</summary>
internal sealed class EmergingPhrases
{
    /// <summary>How many are told.</summary>
    public const int Most = 60;

    private const int LeastTexts = 3;
    private const int LeastFamilies = 2;
    private const int MostLookedAt = 600;
    private const int MostKept = 48;

    // A body's texts must go back this many years for a family without an earlier text to count.
    private const int YearsBefore = 3;
    private const double NearlySame = 0.6;

    private readonly OpenEdition _edition;
    private readonly PhraseCorpus _corpus;
    private readonly HeldTexts _held;
    private readonly Dictionary<int, Carrier> _carriers = [];
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);

    private EmergingPhrases(OpenEdition edition, PhraseCorpus corpus) =>
        (_edition, _corpus, _held) = (edition, corpus, HeldTexts.Of(edition, corpus.Language));

    /// <summary>The phrases that came up in a year or later, furthest taken up first; worked out once. Empty where the edition has no texts
    /// in the language.</summary>
    public static IReadOnlyList<EmergingPhrase> Since(OpenEdition edition, int year, Language language) =>
        edition
            .Keep(e => new Memo<(Language Language, int Year), IReadOnlyList<EmergingPhrase>>(
                MostKept,
                asked =>
                    e.Phrases.Find(PhraseCorpusKind.Texts, asked.Language) is { } corpus
                        ? new EmergingPhrases(e, corpus).Since(asked.Year)
                        : []
            ))
            .Get((language, year));

    /// <summary>The year from which phrases are looked for unless one is asked for: the last three years of which there are texts of every
    /// body that has any.</summary>
    public static int UsualYear(OpenEdition edition) =>
        edition.Held.Bodies.Select(b => b.Texts.Last).Where(last => last.IsKnown).Select(last => last.Year).DefaultIfEmpty(2).Min() - 2;

    private IReadOnlyList<EmergingPhrase> Since(int year)
    {
        var first = Enumerable
            .Range(0, _corpus.Index.Documents)
            .FirstOrDefault(d => _corpus.DateOf(d) is { IsKnown: true } date && date.Year >= year, int.MaxValue);
        if (first >= _corpus.Index.Documents)
            return [];
        var ground = PhraseGround.Of(_edition, _corpus);
        var nouns = ground.Breaks is { } breaks ? new NounPhrases(_corpus.Index, breaks.From(_corpus.Index, first)) : null;
        var ranked = NewPhrases
            .From(_corpus.Index, first, LeastTexts, ground.Prefixes, nouns is null ? null : nouns.IsWhole)
            .Select(Taken)
            .OfType<Taken>()
            .OrderByDescending(t => t.Score)
            .ThenByDescending(t => t.Phrase.Words.Length)
            .ThenBy(t => t.Phrase.Uses.From)
            .Take(MostLookedAt);
        var told = new List<(Taken Taken, EmergingPhrase Phrase)>();
        foreach (var taken in ranked)
        {
            if (told.Count == Most)
                break;
            if (!told.Exists(t => IsNearlySame(t.Taken, taken)) && Tell(taken) is { } phrase)
                told.Add((taken, phrase));
        }
        return [.. told.Select(t => t.Phrase)];
    }

    private Taken? Taken(NewPhrase phrase)
    {
        var documents = _corpus.Index.DocumentsOf(phrase.Uses);
        var carriers = documents.Select(CarrierOf).ToArray();
        var families = FamiliesOf(carriers);
        if (families < LeastFamilies)
            return null;
        var texts = carriers.Select(c => c.Text).Distinct().ToArray();
        if (texts.Length < LeastTexts)
            return null;
        var bodies = carriers
            .Select(c => c.Text.Body?.Code ?? "other")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var sponsors = carriers.SelectMany(c => c.Sponsors).Distinct().Count();
        var score = families * Math.Sqrt(bodies.Length) * (1 + Math.Log10(1 + sponsors));
        return new Taken(phrase, documents, texts, families, bodies, sponsors, score);
    }

    private int FamiliesOf(Carrier[] carriers)
    {
        _families.Clear();
        var families = 0;
        foreach (var carrier in carriers)
        {
            if (carrier.Family is not null && _families.Add(carrier.Family) && carrier.HasElder)
                families++;
        }
        return families;
    }

    private Carrier CarrierOf(int document)
    {
        if (_carriers.TryGetValue(document, out var known))
            return known;
        var text = _edition.Texts.Find(_corpus.SymbolOf(document))!;
        var family = _held.FamilyOf(text);
        var date = _corpus.DateOf(document);
        var hasElder =
            family is { } key
            && date.IsKnown
            && (
                _held.Families[key].Any(t => t.Date.IsKnown && t.Date.CompareTo(date) < 0)
                || _held.Of(key.Body) is { From.IsKnown: true } body && body.From.Year + YearsBefore <= date.Year
            );
        var sponsors = text
            .Documents.SelectMany(_edition.Votes.On)
            .Where(v => v.Kind == VoteKind.WholeText)
            .SelectMany(v => v.MainSponsors)
            .Distinct()
            .ToArray();
        return _carriers[document] = new Carrier(
            text,
            family is null ? null : $"{family.Value.Body?.Code} {family.Value.Key}",
            hasElder,
            sponsors
        );
    }

    private static bool IsNearlySame(Taken one, Taken other)
    {
        var common = one.Documents.Intersect(other.Documents).Count();
        return common >= NearlySame * Math.Min(one.Documents.Length, other.Documents.Length)
            && one.Phrase.Words.Intersect(other.Phrase.Words).Any();
    }

    // A name or a title is written with capitals wherever it stands.
    private EmergingPhrase? Tell(Taken taken)
    {
        var words = string.Join(' ', taken.Phrase.Words.Select(w => _corpus.Index.Vocabulary[w].ToString()));
        var reader = new SnippetReader(_edition, new PhraseQuery(words, words, _corpus.Language));
        var index = _corpus.Index;
        var uses = index.Uses(taken.Phrase.Uses);
        var placed = uses.DistinctBy(u => u.Document)
            .Take(4)
            .Select(u => (Use: u, Place: new PlacedUse(_corpus.SymbolOf(u.Document), _corpus.PlaceOf(u.Passage), u.Word)))
            .ToArray();
        var read = placed.Select(p => reader.Of(p.Place)).ToArray();
        // What begins in a title is cited as one ever after, in small letters too.
        if (placed[0].Place.Place.IsTitle || read.Count(s => IsName(s)) * 2 > read.Length)
            return null;
        var first = taken.Texts[0];
        var date = _corpus.DateOf(placed[0].Use.Document);
        return new EmergingPhrase(
            read[0].Phrase,
            words,
            taken.Phrase.Uses.Count,
            taken.Texts.Length,
            taken.Families,
            taken.Bodies,
            taken.Sponsors,
            Math.Round(taken.Score, 2),
            first,
            placed[0].Place.Document,
            date,
            placed[0].Place,
            read[0],
            _held.Of(first.Body)!,
            EarlierUses.Of(
                _edition,
                words,
                date,
                _edition.Phrases.Find(PhraseCorpusKind.Speeches, _corpus.Language) is { } speeches ? SpokenPhrase.Of(speeches, words) : null
            )
        );
    }

    private static bool IsName(Snippet words) =>
        words
            .Phrase.Split([' ', '-', '‑', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Skip(words.Before.Length == 0 ? 1 : 0)
            .Any(w => char.IsUpper(w[0]));

    private sealed record Carrier(TextEntry Text, string? Family, bool HasElder, IReadOnlyList<StateCode> Sponsors);
}

/// <summary>How far a phrase was taken up.</summary>
internal sealed record Taken(
    NewPhrase Phrase,
    int[] Documents,
    TextEntry[] Texts,
    int Families,
    string[] Bodies,
    int Sponsors,
    double Score
);
