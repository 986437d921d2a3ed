namespace Placard.Rooms.Texts;

/// <summary>What a search found, as JSON gives it: one page of it.</summary>
/// <param name="Query">The query.</param>
/// <param name="Corpus">What was searched: texts or speeches.</param>
/// <param name="Language">The language.</param>
/// <param name="Total">How many texts or speeches match, whatever page this is.</param>
/// <param name="Passages">How many passages in them.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="ByYear">How many texts or speeches by year.</param>
/// <param name="ByBody">How many texts by body; empty for speeches.</param>
/// <param name="Remarks">What the query may have meant otherwise, in a sentence each.</param>
/// <param name="Found">Those on this page.</param>
public sealed record FoundTextsJson(
    string Query,
    string Corpus,
    string Language,
    int Total,
    int Passages,
    int Page,
    int Pages,
    IReadOnlyList<YearCountJson> ByYear,
    IReadOnlyList<BodyCountJson> ByBody,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<FoundTextJson> Found
)
{
    internal static FoundTextsJson Of(FoundTexts found) =>
        new(
            found.Query.Words,
            found.Query.InSpeeches ? "speeches" : "texts",
            found.Query.Language.Code,
            found.All.Count,
            found.Passages,
            found.Query.Page,
            found.Pages,
            [.. found.ByYear.Select(y => new YearCountJson(y.Year, y.Texts))],
            [.. found.ByBody.Select(b => new BodyCountJson(b.Body, b.Texts))],
            found.Query.Text?.Remarks ?? [],
            [.. found.Shown.Select(f => FoundTextJson.Of(f.Text, f.Shown, found.Query))]
        );
}

/// <summary>How many in a year.</summary>
public sealed record YearCountJson(int Year, int Count);

/// <summary>How many of a body.</summary>
public sealed record BodyCountJson(string Body, int Count);

/// <summary>A text or speech that was found. Of its passages the best are given.</summary>
public sealed record FoundTextJson(
    string? Symbol,
    string? State,
    string? Body,
    string? Session,
    string? Date,
    string Title,
    string? Address,
    int PassagesFound,
    IReadOnlyList<FoundPassageJson> Passages
)
{
    internal static FoundTextJson Of(FoundText found, IReadOnlyList<FoundPassage> shown, SearchQuery query) =>
        new(
            found.Symbol.IsKnown ? found.Symbol.ToString() : null,
            found.Speaker?.Code.ToString(),
            found.Text?.Body?.Code,
            found.Session.Length > 0 ? found.Session : null,
            found.Date.IsKnown ? found.Date.ToString() : null,
            found.Text?.Title ?? FoundTextsText.HeadingOf(found),
            found.Symbol.IsKnown ? Addresses.Text(found.Symbol, query.Language) : null,
            found.Passages.Count,
            [
                .. shown.Select(p => new FoundPassageJson(
                    p.Label.Length > 0 ? p.Label : null,
                    p.Words,
                    [.. p.Pieces.Where(x => x.IsMarked).Select(x => x.Words)]
                )),
            ]
        );
}

/// <summary>A passage: its address in the text, its words (cut where they are many), and those that match.</summary>
public sealed record FoundPassageJson(string? Paragraph, string Words, IReadOnlyList<string> Matched);
