namespace Placard.Rooms.Texts;

/// <summary>One page of what a search found, with counts of all of it.</summary>
public sealed record FoundTexts
{
    private const int PageSize = 20;
    private const int PassagesShown = 3;

    private readonly Findings _findings;
    private readonly PassageReader _reader;

    private FoundTexts(OpenEdition edition, SearchQuery query, Findings findings) =>
        (Edition, Query, Held, _findings, _reader) = (
            edition,
            query,
            HeldTexts.Of(edition),
            findings,
            new PassageReader(edition, query, findings)
        );

    public OpenEdition Edition { get; }

    public SearchQuery Query { get; }

    /// <summary>What the edition has to search.</summary>
    public HeldTexts Held { get; }

    /// <summary>Whether anything is sought.</summary>
    public bool IsAsked => Query.Text is not null;

    /// <summary>What is searched, as a heading has it.</summary>
    public string What => Query.InSpeeches ? "Speeches" : "Texts";

    /// <summary>What else has the words, whatever narrows the texts: on the first page alone.</summary>
    public IReadOnlyList<(string Title, FoundWords Found)> Elsewhere { get; private init; } = [];

    /// <summary>Every text or speech found, whatever page this is.</summary>
    public IReadOnlyList<FoundText> All => _findings.All;

    /// <summary>How many passages were found in them.</summary>
    public int Passages => All.Sum(f => f.Passages.Count);

    /// <summary>Those on this page, with the passages shown.</summary>
    public IReadOnlyList<(FoundText Text, IReadOnlyList<FoundPassage> Shown)> Shown =>
        field ??= [.. All.PageOf(Query.Page, PageSize).Select(f => (f, Read(f, PassagesShown)))];

    /// <summary>How many texts were found by year, earliest first; those without a date are not among them.</summary>
    public IReadOnlyList<(int Year, int Texts)> ByYear =>
        field ??= [.. All.Where(f => f.Date.IsKnown).GroupBy(f => f.Date.Year).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];

    /// <summary>How many texts were found by body, most first; none for speeches.</summary>
    public IReadOnlyList<(string Body, int Texts)> ByBody =>
        field ??= Query.InSpeeches
            ? []
            :
            [
                .. All.GroupBy(f => f.Text?.Body?.Code ?? "")
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => (g.Key, g.Count())),
            ];

    public int Pages => Paging.Count(All.Count, PageSize);

    /// <exception cref="Refusal">The edition has no such words, or the search has no such page.</exception>
    public static FoundTexts Of(OpenEdition edition, SearchQuery query)
    {
        var found = new FoundTexts(edition, query, TextFinder.In(edition, query));
        return query.Page <= found.Pages
            ? found
            : throw Refusal.NotFound(
                $"The search has no page {query.Page}.",
                new Link("Its first page", (query with { Page = 1 }).Address)
            );
    }

    /// <summary>The same with what else has the words.</summary>
    /// <exception cref="Refusal">The edition has no such words, or the search has no such page.</exception>
    internal static FoundTexts Of(OpenEdition edition, SearchQuery query, WordsElsewhere elsewhere)
    {
        var found = Of(edition, query);
        return found.IsAsked && query.Page == 1 ? found with { Elsewhere = elsewhere.With(edition, query.Words) } : found;
    }

    /// <summary>The first passages of a text or speech.</summary>
    public IReadOnlyList<FoundPassage> Read(FoundText text, int most) => _reader.Read(text, most);
}
