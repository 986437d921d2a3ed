namespace Placard.Rooms.Texts;

/// <summary>What a search found, as JSON gives it: one page of it.</summary>
/// <param name="Query">The query.</param>
/// <param name="Corpus">What was searched: texts or speeches.</param>
/// <param name="Language">The language.</param>
/// <param name="Total">How many texts or speeches hold what was asked for, whatever page this is.</param>
/// <param name="Passages">How many passages in them.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="ByYear">How many texts or speeches by year.</param>
/// <param name="ByBody">How many texts by body; empty for speeches.</param>
/// <param name="Found">Those on this page.</param>
public sealed record SearchAnswer(
    string Query, string Corpus, string Language, int Total, int Passages, int Page, int Pages,
    IReadOnlyList<YearCount> ByYear, IReadOnlyList<BodyCount> ByBody, IReadOnlyList<FoundAnswer> Found)
{
    public static SearchAnswer Of(SearchView view) => new(
        view.Asked.Words, view.Asked.InSpeeches ? "speeches" : "texts", view.Asked.Language.Code, view.Total, view.Passages, view.Asked.Page, view.Pages,
        [.. view.ByYear.Select(y => new YearCount(y.Year, y.Texts))],
        [.. view.ByBody.Select(b => new BodyCount(b.Body, b.Texts))],
        [.. view.Found.Select(f => FoundAnswer.Of(f.Text, f.Shown, view.Asked))]);
}

/// <summary>How many in a year.</summary>
public sealed record YearCount(int Year, int Count);

/// <summary>How many of a body.</summary>
public sealed record BodyCount(string Body, int Count);

/// <summary>A text or speech that was found. Of its passages the best are given.</summary>
public sealed record FoundAnswer(
    string? Symbol, string? State, string? Body, string? Session, string? Date, string Title, string? Address, int PassagesFound, IReadOnlyList<PassageAnswer> Passages)
{
    public static FoundAnswer Of(FoundText found, IReadOnlyList<FoundPassage> shown, SearchAsked asked) => new(
        found.Symbol.IsKnown ? found.Symbol.ToString() : null,
        found.Speaker?.Code.ToString(),
        found.Text?.Body?.Code,
        found.Session.Length > 0 ? found.Session : null,
        found.Date.IsKnown ? found.Date.ToString() : null,
        found.Text?.Title ?? SearchWords.HeadingOf(found),
        found.Symbol.IsKnown ? Addresses.Text(found.Symbol, asked.Language) : null,
        found.Passages.Count,
        [.. shown.Select(p => new PassageAnswer(p.Label.Length > 0 ? p.Label : null, p.Words, [.. p.Pieces.Where(x => x.IsMarked).Select(x => x.Words)]))]);
}

/// <summary>A passage: its address in the text, its words (cut where they are many), and those that were asked for.</summary>
public sealed record PassageAnswer(string? Paragraph, string Words, IReadOnlyList<string> Matched);
