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
/// <param name="Elsewhere">What else has the words, such as statements in meetings; absent where nothing has, and beyond the first
/// page.</param>
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
    IReadOnlyList<FoundTextJson> Found,
    IReadOnlyList<FoundWordsJson>? Elsewhere
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
            [.. found.Shown.Select(f => FoundTextJson.Of(f.Text, f.Shown, found.Query))],
            found.Elsewhere.Count == 0
                ? null
                :
                [
                    .. found.Elsewhere.Select(e => new FoundWordsJson(
                        e.Title,
                        e.Found.Count,
                        e.Found.About,
                        e.Found.Note,
                        e.Found.Address,
                        e.Found.First
                    )),
                ]
        );
}

/// <summary>What else has the words.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="About">What they are, with their window.</param>
/// <param name="Note">What is to be known of each of them.</param>
/// <param name="Address">The page that lists them.</param>
/// <param name="First">The first of them.</param>
public sealed record FoundWordsJson(
    string Title,
    string Count,
    string About,
    string Note,
    string Address,
    IReadOnlyList<FoundWordsLine> First
);

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
            found.Symbol.OrNull(),
            found.Speaker?.Code.ToString(),
            found.Text?.Body?.Code,
            found.Session.Length > 0 ? found.Session : null,
            found.Date.OrNull(),
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
