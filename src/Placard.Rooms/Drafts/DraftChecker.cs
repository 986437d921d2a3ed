using Placard.Edition.Phrases;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Contested;
using Placard.Record.Texts.Families;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Drafts.Contested;

namespace Placard.Rooms.Drafts;

/// <summary>Checks a draft against the texts of an edition: where it comes from, what is new in it, what it weakens. Keeps nothing of
/// it.</summary>
public sealed class DraftChecker
{
    private const int MostAncestors = 5;

    private readonly OpenEdition _edition;
    private readonly PhraseCorpus _corpus;
    private readonly Kinship _kinship;

    /// <summary>Prepares to check drafts in a language.</summary>
    /// <exception cref="Refusal">The edition has no texts in the language.</exception>
    public DraftChecker(OpenEdition edition, Language language)
    {
        _edition = edition;
        _corpus =
            edition.Phrases.Find(PhraseCorpusKind.Texts, language)
            ?? throw WithoutTexts.NotFound(
                edition,
                $"This edition holds no texts in {language.Name}, with which the draft could be compared."
            );
        _kinship = Kinship.Of(edition, _corpus);
    }

    /// <summary>Checks a draft.</summary>
    /// <param name="name">What the reader calls it.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="against">The text to compare it with; the default to have its predecessor found.</param>
    /// <param name="cancellation">Ends a check that takes longer than its reader waits.</param>
    /// <exception cref="Refusal">There is no text of that symbol in the draft's language.</exception>
    public CheckedDraft Check(string name, StructuredText draft, DocumentSymbol against = default, CancellationToken cancellation = default)
    {
        var paragraphs = draft
            .Paragraphs.Where(p => p.Kind is ParagraphKind.Preambular or ParagraphKind.Operative or ParagraphKind.Annexed)
            .ToList();
        var itself = draft.Symbol.IsKnown ? _edition.Texts.Find(draft.Symbol) : null;
        var own = (itself?.Documents ?? []).Select(_corpus.Find).Where(d => d >= 0).ToHashSet();
        var body = itself?.Body ?? DraftBody.Of(draft);
        var answer = _kinship.Search.Of(_kinship.Sought(draft, paragraphs, body), own, Kinship.Own(itself));
        cancellation.ThrowIfCancellationRequested();
        var predecessor = against.IsKnown ? Chosen(against, answer.Relatives, draft.Language) : answer.Held;
        var (ancestors, unread) = predecessor is { } first ? AncestorsFrom(first.Document) : ([], answer.NotHeld);
        var family = answer.Family.Select(r => r.Document).Concat(ancestors.Select(a => _corpus.Find(a.Document))).ToHashSet();
        var comparison =
            ancestors.Count > 0 && _edition.Texts.Read(ancestors[0].Document, draft.Language) is { } old
                ? TextComparison.Of(old, draft, cancellation)
                : null;
        cancellation.ThrowIfCancellationRequested();
        var provenance = new ProvenanceReader(_corpus, body, BodyAt, own, family).Read(paragraphs);
        var contested = new ContestedReader(_edition, _corpus, own, draft.Date).Read(provenance).ToLookup(passage => passage.IsFormula);
        return new CheckedDraft(
            name,
            draft,
            body,
            ancestors,
            unread is null
                ? null
                : new UnreadAncestor(
                    unread,
                    ancestors.Count == 0 && CitedText.In(draft, body).Any(c => c.Symbol == unread.Symbol),
                    VotesOn([unread.Symbol])
                ),
            predecessor is null ? [.. answer.Likeliest.Select(Likely)] : [],
            against.IsKnown,
            predecessor is { Score: > 0 } known ? known.Shared : null,
            predecessor is { IsCited: true },
            comparison,
            comparison is null ? [] : [.. TextWeakening.Of(comparison, cancellation).Where(f => !ContestedLexicon.IsNoStrength(f))],
            provenance,
            _corpus.Index.Documents
        )
        {
            Contested = [.. contested[false]],
            Formulae = [.. contested[true]],
            LaterUnknown = against.IsKnown ? [] : answer.LaterUnknown,
        };
    }

    private RelatedText Chosen(DocumentSymbol against, IReadOnlyList<RelatedText> relatives, Language language)
    {
        var document = _edition.Texts.Find(against) is { } text
            ? text
                .Documents.Append(text.Symbol)
                .OrderBy(d =>
                    d == against ? 0
                    : d == text.Symbol ? 1
                    : 2
                )
                .Select(_corpus.Find)
                .FirstOrDefault(d => d >= 0, -1)
            : -1;
        if (document < 0)
            throw Refusal.NotFound($"The edition has no text {against} in {language.Name}.");
        return relatives.FirstOrDefault(r => r.Document == document, new RelatedText(document, 0, 0, 0, false));
    }

    private LikelyText Likely(RelatedText related)
    {
        var document = _corpus.SymbolOf(related.Document);
        return new LikelyText(_edition.Texts.Find(document)!, document, related.Contained, related.IsCited);
    }

    private (List<Ancestor> Held, DecidedText? Next) AncestorsFrom(int document)
    {
        var ancestors = new List<Ancestor>();
        for (var at = document; ; )
        {
            var symbol = _corpus.SymbolOf(at);
            if (_edition.Texts.Find(symbol) is not { } text || ancestors.Any(a => a.Text == text))
                return (ancestors, null);
            ancestors.Add(new Ancestor(text, symbol, VotesOn(text.Documents.Append(text.Symbol))));
            var before = _kinship.PredecessorOf(at);
            if (before.Held is not { } held || ancestors.Count == MostAncestors)
                return (ancestors, ancestors.Count == MostAncestors ? null : before.NotHeld);
            at = held.Document;
        }
    }

    private List<VoteEvent> VotesOn(IEnumerable<DocumentSymbol> documents) =>
        [.. documents.SelectMany(_edition.Votes.On).Where(v => v.Kind == VoteKind.WholeText).Distinct().OrderByDescending(v => v.Date)];

    private Body? BodyAt(int document) => _edition.Texts.Find(_corpus.SymbolOf(document))?.Body;
}
