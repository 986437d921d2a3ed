using System.Runtime.InteropServices;
using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>Makes the card of a phrase from an edition.</summary>
internal sealed class PhraseCardMaker
{
    private const int MostVariants = 16;

    /// <summary>Of what is said oftener than this a card says nothing that anyone could read.</summary>
    internal const int MostUses = 100_000;

    private readonly OpenEdition _edition;
    private readonly PhraseQuery _asked;
    private readonly HeldTexts _held;

    private PhraseCardMaker(OpenEdition edition, PhraseQuery asked) =>
        (_edition, _asked, _held) = (edition, asked, HeldTexts.Of(edition, asked.Language));

    /// <summary>The card; null where the edition has neither texts nor speeches in the language.</summary>
    /// <exception cref="Refusal">The phrase is used too often for a card.</exception>
    /// <exception cref="EditionException">An index of phrases is missing, damaged or another edition's.</exception>
    public static PhraseCard? Make(OpenEdition edition, PhraseQuery asked)
    {
        var texts = edition.Phrases.Find(PhraseCorpusKind.Texts, asked.Language);
        var speeches = edition.Phrases.Find(PhraseCorpusKind.Speeches, asked.Language);
        foreach (var corpus in new[] { texts, speeches }.OfType<PhraseCorpus>())
        {
            if (corpus.Index.Find(asked.Words).Count is > MostUses and var uses)
                throw Refusal.Unreadable(
                    $"{Quotes.Of(asked.Words)} is used {Numbers.Grouped(uses)} times; a card tells of at most {Numbers.Grouped(MostUses)} "
                        + $"uses. Add a word."
                );
        }
        return texts is null && speeches is null ? null : new PhraseCardMaker(edition, asked).Make(texts, speeches);
    }

    private PhraseCard Make(PhraseCorpus? texts, PhraseCorpus? speeches)
    {
        var with = texts is null ? [] : TextsWith(texts);
        var notes = _edition.Phrases.Find(PhraseCorpusKind.Footnotes, _asked.Language);
        var votes = with.Select(t => VotesOn(t.Text)).ToArray();
        var rollCalls = votes
            .SelectMany(v => v)
            .Where(v => v.IsMeasurable)
            .DistinctBy(v => v.Address)
            .OrderBy(v => v.Date)
            .ThenBy(v => v.Address)
            .ToArray();
        var spoken = speeches is null ? null : SpokenPhrase.Of(speeches, _asked.Words);
        return new PhraseCard
        {
            Asked = _asked,
            Earlier = EarlierUses.Of(_edition, _asked.Folded, with.FirstOrDefault()?.Date ?? default, spoken),
            Held = _held.Bodies,
            Texts = with,
            Footnotes = notes is null ? [] : TextsWith(notes),
            Years = ByYear(with),
            Bodies = Shares(with, t => [t.Text.Body?.Name ?? "other"], name => _held.ByBody.GetValueOrDefault(name)),
            Families =
            [
                .. with.GroupBy(t => _held.FamilyOf(t.Text))
                    .Select(f => new Share(
                        f.Last().Text.Title,
                        f.Count(),
                        f.Key is null ? 1 : _held.Families[f.Key.Value].Count,
                        f.First()
                    ))
                    .OrderByDescending(s => s.With)
                    .ThenBy(s => s.First.Date)
                    .ThenBy(s => s.Name, StringComparer.Ordinal),
            ],
            Subjects = Shares(
                with.Zip(votes),
                pair => pair.Second.SelectMany(v => v.Topics).Distinct(StringComparer.Ordinal),
                pair => pair.First,
                _ => null
            ),
            Sponsors = SponsorsOfPhrase.Of(votes, _edition.States),
            Votes = rollCalls,
            Ballots = BallotsOn(rollCalls),
            Entered = texts is null ? [] : new EnteringFinder(_edition, _asked.Language, _held).Of(with),
            Variants = texts is null ? [] : VariantsIn(texts),
            Spoken = spoken,
        };
    }

    private TextWithPhrase[] TextsWith(PhraseCorpus corpus) => TextsWith(_edition, corpus, _asked.Words);

    /// <summary>The texts of a corpus that have a phrase, earliest first; those without a date last.</summary>
    internal static TextWithPhrase[] TextsWith(OpenEdition edition, PhraseCorpus corpus, string phrase)
    {
        var uses = corpus.Index.Uses(corpus.Index.Find(phrase));
        var with = new List<TextWithPhrase>();
        var places = new Dictionary<DocumentSymbol, int>();
        // Uses are in the order of the documents, and a text may have several.
        for (var (from, to) = (0, 0); from < uses.Length; from = to)
        {
            var document = uses[from].Document;
            while (to < uses.Length && uses[to].Document == document)
                to++;
            var (symbol, here) = (corpus.SymbolOf(document), new UsesInDocument(corpus, new(uses, from, to - from)));
            var text = edition.Texts.Find(symbol)!;
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, text.Symbol, out var known);
            if (known)
            {
                with[place] = with[place] with { Uses = [.. with[place].Uses, .. here] };
                continue;
            }
            place = with.Count;
            with.Add(new TextWithPhrase(text, symbol, corpus.DateOf(document), here));
        }
        return [.. with];
    }

    private IReadOnlyList<VoteEvent> VotesOn(TextEntry text) =>
        [.. text.Documents.SelectMany(_edition.Votes.On).Where(v => v.Kind == VoteKind.WholeText).DistinctBy(v => v.Address)];

    private YearOfPhrase[] ByYear(TextWithPhrase[] texts)
    {
        var with = texts.Where(t => t.Date.IsKnown).GroupBy(t => t.Date.Year).ToDictionary(y => y.Key, y => y.Count());
        return [.. _held.Years.OrderBy(y => y.Key).Select(y => new YearOfPhrase(y.Key, with.GetValueOrDefault(y.Key), y.Value))];
    }

    private static Share[] Shares(
        IEnumerable<TextWithPhrase> texts,
        Func<TextWithPhrase, IEnumerable<string>> names,
        Func<string, int?> held
    ) => Shares(texts, names, t => t, held);

    private static Share[] Shares<T>(
        IEnumerable<T> items,
        Func<T, IEnumerable<string>> names,
        Func<T, TextWithPhrase> textOf,
        Func<string, int?> held
    ) =>
        [
            .. items
                .SelectMany(i => names(i).Select(name => (Name: name, Text: textOf(i))))
                .GroupBy(pair => pair.Name, pair => pair.Text)
                .Select(g => new Share(g.Key, g.Count(), held(g.Key), g.First()))
                .OrderByDescending(s => s.With)
                .ThenBy(s => s.Name, StringComparer.Ordinal),
        ];

    // A common phrase is in thousands of voted texts, each with the ballots of all states.
    private static BallotsOnPhrase[] BallotsOn(IReadOnlyList<VoteEvent> votes)
    {
        var counts = new Dictionary<StateCode, (int Yes, int No, int Abstain)>();
        foreach (var (state, ballot) in votes.SelectMany(v => v.Ballots))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, state, out _);
            switch (ballot)
            {
                case Ballot.Yes:
                    count.Yes++;
                    break;
                case Ballot.No:
                    count.No++;
                    break;
                case Ballot.Abstain:
                    count.Abstain++;
                    break;
            }
        }
        return
        [
            .. counts
                .Select(c => new BallotsOnPhrase(c.Key, c.Value.Yes, c.Value.No, c.Value.Abstain))
                .Where(b => b.Yes + b.No + b.Abstain > 0)
                .OrderByDescending(b => b.No)
                .ThenByDescending(b => b.Abstain)
                .ThenBy(b => b.State),
        ];
    }

    private VariantOfPhrase[] VariantsIn(PhraseCorpus texts)
    {
        var index = texts.Index;
        return
        [
            .. NearVariants
                .Of(index, index.WordsOf(_asked.Words), MostVariants)
                .Select(variant =>
                {
                    var documents = index.DocumentsOf(variant.Uses);
                    return new VariantOfPhrase(variant, documents.Length, texts.SymbolOf(documents[0]), texts.DateOf(documents[0]));
                }),
        ];
    }
}
