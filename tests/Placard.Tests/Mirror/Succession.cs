using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Record.Texts.Families;

namespace Placard.Tests.Mirror;

/// <summary>A text and the one before it, told by their titles.</summary>
/// <param name="Text">The text.</param>
/// <param name="Right">The latest before it of its title, held or decided; of the parts of one resolution, the same part as well.</param>
/// <param name="IsHeld">Whether the corpus has its words.</param>
/// <param name="IsDecided">Whether a decision on it is known, and would be without its words.</param>
/// <param name="Own">The documents of the text itself.</param>
/// <param name="RightDocuments">The documents of what is right.</param>
/// <param name="FamilyDocuments">The documents of all texts of the title.</param>
/// <param name="Like">All texts before it whose titles are like its own.</param>
/// <param name="LikeDocuments">Their documents.</param>
internal sealed record Succession(
    TextEntry Text,
    IReadOnlySet<DocumentSymbol> Right,
    bool IsHeld,
    bool IsDecided,
    IReadOnlySet<int> Own,
    IReadOnlySet<int> RightDocuments,
    IReadOnlySet<int> FamilyDocuments,
    IReadOnlySet<DocumentSymbol> Like,
    IReadOnlySet<int> LikeDocuments
)
{
    // Beyond this an old text of the title, which the new one does not name, is no proof.
    private const int YearsApart = 4;

    private const double LikeTitle = 0.6;

    // Where the title does not tell: the latest of the series is without a title in what the mirror holds, or was renamed that year. Read
    // by
    // hand in the text, which names it among those of its series.
    private static readonly Dictionary<string, string> ByHand = new(StringComparer.Ordinal)
    {
        ["A/RES/74/7"] = "A/RES/73/8",
        ["A/RES/74/39"] = "A/RES/73/35",
        ["A/RES/74/52"] = "A/RES/73/39",
        ["A/RES/74/57"] = "A/RES/73/37",
        ["A/RES/74/122"] = "A/RES/73/141",
        ["A/RES/74/203"] = "A/RES/73/221",
        ["A/RES/74/225"] = "A/RES/73/236",
        ["A/RES/74/239"] = "A/RES/73/249",
        ["A/RES/74/271"] = "A/RES/73/289",
        ["A/RES/74/300"] = "A/RES/73/298",
        ["A/RES/75/48"] = "A/RES/73/46",
        ["A/RES/75/67"] = "A/RES/73/58",
        ["A/RES/76/16"] = "A/RES/73/130",
        ["A/RES/76/298"] = "A/RES/75/327",
        ["A/RES/78/216"] = "A/RES/76/174",
    };

    // Under one title a mandate is extended every three years and the substance told in the years between: the latest of the same kind is
    // right as well.
    private static readonly Dictionary<string, string> OfItsKind = new(StringComparer.Ordinal)
    {
        ["A/HRC/RES/42/15"] = "A/HRC/RES/34/7",
        ["A/HRC/RES/51/4"] = "A/HRC/RES/42/12",
        ["A/HRC/RES/54/13"] = "A/HRC/RES/48/3",
        ["A/HRC/RES/55/11"] = "A/HRC/RES/49/17",
    };

    // From here on every decision of the body is known by its title. Before, one that nobody put to a roll call may be missing, and only
    // what is a year older is surely the latest.
    private static readonly Dictionary<Body, DateOnly> KnownSince = new()
    {
        [Body.HumanRightsCouncil] = new(2006, 6, 19),
        [Body.GeneralAssembly] = new(2019, 9, 17),
        [Body.EconomicAndSocialCouncil] = new(2020, 7, 23),
    };

    private const int DaysOfAYear = 400;

    /// <summary>The half of the titles on which the floor was not chosen.</summary>
    public bool IsReported => KeyOf(Text.Title).Sum(c => c) % 2 == 1;

    public static IEnumerable<Succession> Of(OpenEdition edition, PhraseCorpus corpus)
    {
        var known = Known(edition, corpus);
        var likeness = new TitleLikeness(known.Select(k => k.Title));
        var series = known.ToLookup(k => (k.Body, KeyOf(k.Title)));
        var bodies = known.ToLookup(k => k.Body);
        foreach (var text in edition.Texts.All.Where(t => IsSeries(t) && corpus.Find(t.Symbol) >= 0))
        {
            var before = series[(text.Body, KeyOf(text.Title))].Where(k => k.Date.CompareTo(text.Date) < 0).ToList();
            if (before.Count == 0)
                continue;
            var latest = Latest(before);
            var cited = CitedText.In(edition.Texts.Read(text.Symbol, Language.English)!, text.Body).Select(c => c.Symbol).ToHashSet();
            if (text.Date.Year - latest[0].Date.Year > YearsApart && !latest.Any(l => cited.Contains(l.Symbol)))
                continue;
            if (!IsSurelyLatest(latest[0], text))
                continue;
            var right = latest
                .Union(Latest([.. before.Where(k => PartsOf(k.Symbol).Intersect(PartsOf(text.Symbol)).Any())]))
                .Select(k => k.Symbol)
                .ToHashSet();
            if (ByHand.TryGetValue(text.Symbol.ToString(), out var told))
                right = [DocumentSymbol.Parse(told)];
            if (OfItsKind.TryGetValue(text.Symbol.ToString(), out var same))
                right.Add(DocumentSymbol.Parse(same));
            var to = likeness.To(text.Title);
            var like = bodies[text.Body]
                .Where(k => k.Date.CompareTo(text.Date) < 0 && to(k.Title) >= LikeTitle)
                .Select(k => k.Symbol)
                .Concat(before.Select(k => k.Symbol))
                .Concat(right)
                .ToHashSet();
            yield return new Succession(
                text,
                right,
                right.Any(r => DocumentsOf(r).Count > 0),
                right.Any(r => edition.Votes.On(r).Any(v => v.Kind == VoteKind.WholeText)),
                DocumentsOf(text.Symbol),
                right.SelectMany(DocumentsOf).ToHashSet(),
                before.Select(k => k.Symbol).Concat(right).SelectMany(DocumentsOf).ToHashSet(),
                like,
                like.SelectMany(DocumentsOf).ToHashSet()
            );
        }

        HashSet<int> DocumentsOf(DocumentSymbol symbol) =>
            [.. (edition.Texts.Find(symbol)?.Documents ?? []).Append(symbol).Select(corpus.Find).Where(d => d >= 0)];
    }

    private static bool IsSurelyLatest(DecidedText latest, TextEntry text) =>
        KnownSince.TryGetValue(text.Body!, out var since) && latest.Date.Earliest >= since
        || text.Date.Earliest.DayNumber - latest.Date.Earliest.DayNumber <= DaysOfAYear;

    private static bool IsSeries(TextEntry text) =>
        text.Title.Length > 0
        && text.Date.IsKnown
        && text.Body is not null
        && text.Body != Body.SecurityCouncil
        && text.Symbol.Form == DocumentForm.Resolution;

    private static List<DecidedText> Known(OpenEdition edition, PhraseCorpus corpus)
    {
        var texts = edition
            .Texts.All.Where(t => t.Title.Length > 0 && t.Date.IsKnown && corpus.Find(t.Symbol) >= 0)
            .ToDictionary(t => t.Symbol, t => new DecidedText(t.Symbol, t.Body, t.Date, t.Title));
        foreach (
            var vote in edition.Votes.All.Where(v =>
                v.Kind == VoteKind.WholeText && v.Symbol.Form == DocumentForm.Resolution && v.Date.IsKnown
            )
        )
            texts.TryAdd(vote.Symbol, new DecidedText(vote.Symbol, vote.Body, vote.Date, vote.Title));
        return [.. texts.Values];
    }

    private static List<DecidedText> Latest(List<DecidedText> texts) => [.. texts.Where(t => t.Date == texts.Max(x => x.Date))];

    private static string KeyOf(string title) => TitleKey.Of(title).Replace(" ", "", StringComparison.Ordinal);

    // A/RES/75/245 B is part B; A/RES/74/255 A-B is parts A and B; what has no letter is its own part.
    private static string[] PartsOf(DocumentSymbol symbol) => symbol.Part.Split('-');
}
