using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Families;

/// <summary>Tells which text a draft descends from: one of the corpus, one that is known without its words, or none with confidence. Safe
/// to
/// use from many threads.</summary>
/// <remarks>The rules and the measure are in <c>docs/measures/predecessor.md</c>.</remarks>
public sealed partial class PredecessorSearch
{
    private const int MostLikeliest = 3;
    private const int YearsOfATitle = 15;
    private const double Equal = 1 - 1e-9;

    // A number of a session beyond these is of another body.
    private const int SessionsAhead = 10;

    // A text with less of the draft, and of another subject, is no likely predecessor.
    private const double LeastLikely = 0.05;

    private static readonly HashSet<int> NoDocuments = [];
    private static readonly HashSet<DocumentSymbol> NoSymbols = [];

    private readonly PredecessorFinder _finder;
    private readonly IReadOnlyList<CorpusText> _held;
    private readonly ILookup<DocumentSymbol, int> _documents;
    private readonly ILookup<(Body?, string, string), int> _byNumber;
    private readonly Dictionary<DocumentSymbol, DecidedText> _decided;
    private readonly HashSet<(Body? Body, string Session, string Number)> _known;
    private readonly Dictionary<Body, int> _lastSession;
    private readonly TitleLikeness _titles;
    private readonly FrozenSet<string> _mandateTitles;

    /// <summary>Prepares to search.</summary>
    /// <param name="finder">The finder of relatives in the corpus.</param>
    /// <param name="held">The documents of the corpus, in its order.</param>
    /// <param name="decided">The texts known by a decision on them, held or not.</param>
    public PredecessorSearch(PredecessorFinder finder, IReadOnlyList<CorpusText> held, IEnumerable<DecidedText> decided)
    {
        (_finder, _held) = (finder, held);
        _documents = Enumerable.Range(0, held.Count).ToLookup(i => held[i].Symbol);
        _byNumber = Enumerable.Range(0, held.Count).ToLookup(i => NumberOf(held[i].Symbol));
        _decided = decided.GroupBy(d => d.Symbol).ToDictionary(d => d.Key, d => d.MaxBy(t => t.Date)!);
        _known = [.. _decided.Keys.Concat(held.Select(h => h.Symbol)).Select(NumberOf)];
        _lastSession = _known
            .Where(k => k.Body is not null && int.TryParse(k.Session, out _))
            .GroupBy(k => k.Body!)
            .ToDictionary(k => k.Key, k => k.Max(n => int.Parse(n.Session, CultureInfo.InvariantCulture)));
        _titles = new TitleLikeness([
            .. _decided.Values.Select(d => d.Title),
            .. held.Where(h => !_decided.ContainsKey(h.Symbol)).DistinctBy(h => h.Symbol).Select(h => h.Title),
        ]);
        _mandateTitles = _decided
            .Values.Select(d => d.Title)
            .Concat(held.Select(h => h.Title))
            .Where(t => MandateTitle().IsMatch(t))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The answer for a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="without">Documents whose words are left out, such as the text's own; null for none.</param>
    /// <param name="unknown">Texts of which no decision is to be known, such as the text itself; null for none.</param>
    public PredecessorAnswer Of(SoughtPredecessor text, IReadOnlySet<int>? without = null, IReadOnlySet<DocumentSymbol>? unknown = null) =>
        Of(text, RelativesOf(text, SharedWith(text), without), without, unknown);

    /// <summary>The answer for a text whose relatives are known; they are the same whatever its title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="relatives">What <see cref="RelativesOf"/> gave for its words.</param>
    /// <param name="without">The documents that were left out there.</param>
    /// <param name="unknown">Texts of which no decision is to be known; null for none.</param>
    public PredecessorAnswer Of(
        SoughtPredecessor text,
        IReadOnlyList<RelatedText> relatives,
        IReadOnlySet<int>? without,
        IReadOnlySet<DocumentSymbol>? unknown
    ) => new Search(this, text, without ?? NoDocuments, unknown ?? NoSymbols).Answer(relatives);

    /// <summary>What the corpus shares with a text, whichever documents are then left out.</summary>
    public SharedPassages SharedWith(SoughtPredecessor text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _finder.SharedWith(text.Words);
    }

    /// <summary>The texts nearest to a text by its words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shared">What <see cref="SharedWith"/> gave for it.</param>
    /// <param name="without">Documents whose words are left out; null for none.</param>
    public IReadOnlyList<RelatedText> RelativesOf(SoughtPredecessor text, SharedPassages shared, IReadOnlySet<int>? without = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _finder.RelativesOf(shared, CitedBy(text), text.Body, text.Date, without);
    }

    private static HashSet<DocumentSymbol> CitedBy(SoughtPredecessor text) => [.. text.Cited.Select(c => c.Symbol)];

    private static (Body?, string, string) NumberOf(DocumentSymbol symbol) => (symbol.Body, symbol.Session, symbol.Number);

    [GeneratedRegex(@"^\s*(?:(?:Renewal|Extension) of the )?Mandate of\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MandateTitle();

    private readonly record struct Unread(DecidedText Text, double Likeness);

    private sealed class Search(
        PredecessorSearch all,
        SoughtPredecessor text,
        IReadOnlySet<int> without,
        IReadOnlySet<DocumentSymbol> unknown
    )
    {
        private readonly HashSet<DocumentSymbol> _cited = CitedBy(text);
        private readonly Func<string, double?> _likeness = all._titles.To(text.Title);
        private readonly bool _isMandate = MandateTitle().IsMatch(text.Title);

        public PredecessorAnswer Answer(IReadOnlyList<RelatedText> relatives)
        {
            var floor = new PredecessorFloor(text.Words);
            var family = OfItsKind([.. relatives.Where(r => floor.IsReached(r, LikenessOf(r)))]);
            var held = all._finder.PredecessorAmong(family);
            DecidedText? notHeld = null;
            if (BestUnread() is { } unread && (held is not { } near || IsBetter(unread, near)))
                (notHeld, held) = LaterOfItsTitle(unread, relatives) is { } own
                    ? ((DecidedText?)null, (RelatedText?)own)
                    : (unread.Text, null);
            var found = held is { } one ? all._held[one.Document].Symbol : notHeld?.Symbol ?? default;
            var later = LaterUnknown(found);
            if (LaterBeside(found, later) is { } beside)
                (notHeld, held) = (beside, null);
            return new PredecessorAnswer(held, notHeld, held is null ? Likeliest(relatives) : [], family, relatives)
            {
                LaterUnknown = [.. later.Select(c => c.Symbol).Where(s => s != notHeld?.Symbol).Distinct().Order()],
            };
        }

        private double? LikenessOf(RelatedText relative) => LikenessTo(all._held[relative.Document].Title);

        // Of one subject, the mandate is renewed in one series and the substance told in another.
        private double? LikenessTo(string title) =>
            _likeness(title) is { } likeness ? (IsOfItsKind(title) ? likeness : Math.Min(likeness, PredecessorFloor.LikeTitle)) : null;

        private bool IsOfItsKind(string title) => all._mandateTitles.Contains(title) == _isMandate;

        private List<RelatedText> OfItsKind(List<RelatedText> family) =>
            family.Exists(r => LikenessOf(r) >= PredecessorFloor.SameTitle)
                ? family.FindAll(r => IsOfItsKind(all._held[r.Document].Title))
                : family;

        // What is told by its title alone goes behind a later text of the same title that is held, however few words they share.
        private RelatedText? LaterOfItsTitle(Unread unread, IReadOnlyList<RelatedText> relatives) =>
            relatives
                .Where(r => LikenessOf(r) >= Equal && all._held[r.Document].Date.CompareTo(unread.Text.Date) > 0)
                .OrderByDescending(r => all._held[r.Document].Date)
                .Select(r => (RelatedText?)r)
                .FirstOrDefault();

        // What is not held is told by its title: the draft's own, or one like it that the draft also names.
        private Unread? BestUnread()
        {
            Unread? same = null;
            Unread? like = null;
            foreach (var decided in all._decided.Values)
            {
                if (!MayBeUnread(decided) || LikenessTo(decided.Title) is not { } likeness)
                    continue;
                var isCited = _cited.Contains(decided.Symbol);
                if (likeness >= Equal && (isCited || text.Date.Year - decided.Date.Year <= YearsOfATitle))
                    same = Later(same, new Unread(decided, likeness));
                else if (isCited && likeness >= PredecessorFloor.LikeTitle)
                    like = Later(like, new Unread(decided, likeness));
            }
            return same is not { } own || (like is { Likeness: >= PredecessorFloor.ChangedTitle } && Later(own, like.Value) == like)
                ? like
                : same;
        }

        private bool MayBeUnread(DecidedText decided) =>
            decided.Body == text.Body
            && decided.Date.IsKnown
            && (!text.Date.IsKnown || decided.Date.CompareTo(text.Date) < 0)
            && !unknown.Contains(decided.Symbol)
            && DocumentsOf(decided.Symbol).All(without.Contains);

        // 74/255 is held where its parts A and B are; 75/253, of which B and C came later, where it is itself.
        private IEnumerable<int> DocumentsOf(DocumentSymbol symbol) =>
            symbol.Part.Length == 0 && !all._documents.Contains(symbol) ? all._byNumber[NumberOf(symbol)] : all._documents[symbol];

        private static Unread Later(Unread? one, Unread other) => one is { } o && o.Text.Date.CompareTo(other.Text.Date) >= 0 ? o : other;

        private bool IsBetter(Unread unread, RelatedText held)
        {
            var likeness = LikenessOf(held) ?? 0;
            return unread.Text.Date.CompareTo(all._held[held.Document].Date) >= 0
                ? unread.Likeness >= Math.Min(likeness - 0.01, PredecessorFloor.ChangedTitle)
                : unread.Likeness >= PredecessorFloor.SameTitle
                    && likeness < PredecessorFloor.SameTitle
                    && (held.Contained < PredecessorFloor.MuchContained || !IsOfItsKind(all._held[held.Document].Title));
        }

        // Beside what was found the draft names a later one of its body that nothing is known of: "its resolutions 40/2, 52/2 and 59/7".
        private DecidedText? LaterBeside(DocumentSymbol found, IReadOnlyList<CitedText> later)
        {
            var paragraphs = text.Cited.Where(c => c.Symbol == found).Select(c => c.Paragraph).ToHashSet();
            DocumentSymbol[] beside = [.. later.Where(c => paragraphs.Contains(c.Paragraph)).Select(c => c.Symbol)];
            return beside.Length == 0 ? null : new DecidedText(beside.Max(), text.Body, default, "");
        }

        private List<CitedText> LaterUnknown(DocumentSymbol found) =>
            [
                .. text.Cited.Where(c =>
                    c.Symbol.Body == text.Body
                    && c.Symbol.Form == DocumentForm.Resolution
                    && int.TryParse(c.Symbol.Session, out var session)
                    && int.TryParse(found.Session, out var before)
                    && session > before
                    && session <= all._lastSession.GetValueOrDefault(c.Symbol.Body!, int.MaxValue - SessionsAhead) + SessionsAhead
                    && !IsKnown(c.Symbol)
                ),
            ];

        // A part is known where the resolution is: what is cited as 75/253 A is held as 75/253.
        private bool IsKnown(DocumentSymbol symbol) => !unknown.Contains(symbol) && all._known.Contains(NumberOf(symbol));

        private List<RelatedText> Likeliest(IReadOnlyList<RelatedText> relatives) =>
            [
                .. relatives
                    .Where(r => r.IsCited || r.Contained >= LeastLikely || LikenessOf(r) >= PredecessorFloor.LikeTitle)
                    .OrderByDescending(r => r.Score * (1 + (LikenessOf(r) ?? 0)))
                    .DistinctBy(r => all._held[r.Document].Symbol)
                    .Take(MostLikeliest),
            ];
    }
}
