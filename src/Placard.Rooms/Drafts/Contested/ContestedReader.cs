using Placard.Edition.Phrases;
using Placard.Record.Texts.Contested;
using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Tokens;
using Placard.Rooms.Phrases;

namespace Placard.Rooms.Drafts.Contested;

/// <summary>Finds in a draft the words of earlier texts that were put to a vote.</summary>
/// <param name="edition">The record.</param>
/// <param name="corpus">The texts.</param>
/// <param name="own">The documents of the draft itself.</param>
/// <param name="before">The day of the draft: only earlier texts are told of; the default for all.</param>
internal sealed class ContestedReader(OpenEdition edition, PhraseCorpus corpus, IReadOnlySet<int> own, PartialDate before)
{
    // Shorter runs say nothing of their own; runs in more places are formulas.
    private const int LeastWords = 8;
    private const int MostUses = 64;
    private const int LeastVoted = 2;

    private readonly Dictionary<DocumentSymbol, CarrierText> _known = [];

    /// <summary>Words of the known families first, those with most votes against them first; then words told by the record alone, those
    /// that
    /// stand in the same texts together.</summary>
    public IReadOnlyList<ContestedPassage> Read(IReadOnlyList<ParagraphProvenance> paragraphs)
    {
        var families = OfFamilies(paragraphs).OrderByDescending(Weight).ToList();
        var told = families.SelectMany(passage => passage.Places).ToLookup(place => place.Address);
        return [.. families, .. OfRecord(paragraphs, told).OrderByDescending(Weight)];
    }

    private IEnumerable<ContestedPassage> OfFamilies(IReadOnlyList<ParagraphProvenance> paragraphs) =>
        corpus.Language != Language.English
            ? []
            : paragraphs
                .SelectMany(p =>
                    ContestedLexicon
                        .UsesIn(p.Paragraph.Text)
                        .Select(u =>
                            (
                                u.Family,
                                Place: new ContestedPlace(p.Paragraph.Address, p.Paragraph.Text.Substring(u.Start, u.Length), u.Start)
                            )
                        )
                )
                .GroupBy(u => (u.Family, Words: Token.Fold(u.Place.Words)))
                .Select(group =>
                {
                    var uses = UsesOf(corpus.Index.Find(group.Key.Words));
                    var first = uses.Count == 0 ? null : PlaceOf(uses[0]);
                    var carriers = Carriers(uses);
                    return new ContestedPassage(
                        [.. group.Select(u => u.Place)],
                        group.Key.Family,
                        carriers,
                        first,
                        EarlierUses.Of(edition, group.Key.Words, first?.Date ?? default, null),
                        AmendmentsTo(carriers)
                    );
                });

    // What a family tells of already is told once.
    private IEnumerable<ContestedPassage> OfRecord(
        IReadOnlyList<ParagraphProvenance> paragraphs,
        ILookup<ParagraphAddress, ContestedPlace> told
    )
    {
        var together = new Dictionary<string, (List<ContestedPlace> Places, IReadOnlyList<CarrierText> Carriers, AgreedPlace First)>();
        foreach (var paragraph in paragraphs)
        {
            var places = told[paragraph.Paragraph.Address].ToList();
            foreach (var run in paragraph.Runs.Where(r => r.Passage > 0 && r.Words >= LeastWords))
            {
                if (places.Exists(p => p.At < run.Start + run.Length && run.Start < p.At + p.Words.Length))
                    continue;
                var found = corpus.Index.Find(paragraph.WordsOf(run));
                if (found.Count > MostUses)
                    continue;
                var uses = UsesOf(found);
                var carriers = Carriers(uses);
                var voted = carriers.Count(c => c.IsDivided);
                if (voted < LeastVoted || 2 * voted < carriers.Count)
                    continue;
                var key = string.Join('\n', carriers.Select(c => c.Text.Symbol));
                if (!together.TryGetValue(key, out var passage))
                    together.Add(key, passage = ([], carriers, PlaceOf(uses[0])));
                passage.Places.Add(new ContestedPlace(paragraph.Paragraph.Address, paragraph.WordsOf(run), run.Start));
            }
        }
        return together.Values.Select(p => new ContestedPassage(p.Places, null, p.Carriers, p.First, null, AmendmentsTo(p.Carriers)));
    }

    private List<PhraseUse> UsesOf(PhraseInterval found) =>
        [
            .. corpus
                .Index.Uses(found)
                .Where(u => !own.Contains(u.Document))
                .Where(u => !before.IsKnown || (corpus.DateOf(u.Document) is { IsKnown: true } date && date.CompareTo(before) < 0)),
        ];

    private List<CarrierText> Carriers(List<PhraseUse> uses) =>
        [.. uses.Select(u => CarrierOf(corpus.SymbolOf(u.Document))).OfType<CarrierText>().DistinctBy(c => c.Text.Symbol)];

    private CarrierText? CarrierOf(DocumentSymbol document)
    {
        if (_known.TryGetValue(document, out var known))
            return known;
        if (edition.Texts.Find(document) is not { } text)
            return null;
        var decision = text
            .Documents.Append(text.Symbol)
            .SelectMany(edition.Votes.On)
            .Where(v => v.Kind == VoteKind.WholeText)
            .MaxBy(v => v.Date);
        return _known[document] = new CarrierText(text, decision);
    }

    private List<VoteEvent> AmendmentsTo(IReadOnlyList<CarrierText> carriers)
    {
        var byDraft = edition.Keep(e => new Amendments(e)).ByDraft;
        return
        [
            .. carriers
                .SelectMany(c => c.Text.Documents)
                .SelectMany(d => byDraft[d.WithoutRevision])
                .Distinct()
                .OrderByDescending(v => v.Date),
        ];
    }

    private AgreedPlace PlaceOf(PhraseUse use) =>
        new(corpus.SymbolOf(use.Document), corpus.PlaceOf(use.Passage).Address, corpus.DateOf(use.Document));

    private static (double, int) Weight(ContestedPassage passage) =>
        (passage.Votes.Count == 0 ? 0 : passage.Votes.Max(AgainstShare), passage.Votes.Count);

    private static double AgainstShare(VoteEvent vote) =>
        vote.Tally is { } tally && tally.Yes + tally.No + tally.Abstain is > 0 and var all ? (double)tally.No / all : 0;

    private sealed class Amendments(OpenEdition edition)
    {
        public ILookup<DocumentSymbol, VoteEvent> ByDraft { get; } =
            edition.Votes.All.Where(v => v.Kind == VoteKind.Amendment && v.Amends.IsKnown).ToLookup(v => v.Amends.WithoutRevision);
    }
}
