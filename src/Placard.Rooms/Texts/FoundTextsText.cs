namespace Placard.Rooms.Texts;

/// <summary>What a search found, in words: for a terminal, for a feed, in headings.</summary>
internal static class FoundTextsText
{
    private const int MostInFeed = 50;

    public static void Write(FoundTexts found, TextWriter output)
    {
        foreach (var (text, shown) in found.Shown)
        {
            output.WriteLine($"{text.Date}  {HeadingOf(text)}");
            foreach (var passage in shown)
                output.WriteLine(
                    $"    {passage.Label}{(passage.Label.Length > 0 ? ": " : "")}{string.Concat(passage.Pieces.Select(p => p.IsMarked ? $"[{p.Words}]" : p.Words))}"
                );
            if (text.Passages.Count > shown.Count)
                output.WriteLine($"    and {text.Passages.Count - shown.Count} more");
        }
        foreach (var remark in found.Query.Text?.Remarks ?? [])
            output.WriteLine(remark);
        foreach (var (title, other) in found.Elsewhere)
        {
            output.WriteLine($"{title}: {other.Count} {other.About}. {other.Note}");
            foreach (var line in other.First)
                output.WriteLine(Quotes.ForTerminal($"    {line.Heading}: {line.Words}"));
        }
        output.WriteLine($"{CountOf(found)} Page {found.Query.Page} of {found.Pages}.");
    }

    /// <summary>The latest matches, to follow.</summary>
    public static Feed Feed(FoundTexts asked)
    {
        var found = FoundTexts.Of(asked.Edition, asked.Query with { ByDate = true, Page = 1 });
        var query = found.Query;
        return new Feed(
            $"{found.What} with {query.Words}",
            [
                .. found
                    .All.Where(f => f.Date.IsKnown)
                    .Take(MostInFeed)
                    .Select(f => new FeedEntry(
                        HeadingOf(f),
                        query.InSpeeches
                            ? (query with { State = f.Speaker, Session = f.Session }).Address
                            : Addresses.Text(f.Symbol, query.Language),
                        f.Date.Earliest,
                        string.Join(" · ", found.Read(f, 1).Select(p => p.Label.Length > 0 ? $"{p.Label}: {p.Words}" : p.Words))
                    )),
            ]
        );
    }

    /// <summary>How many passages in how many texts or speeches: <c>3 passages in 2 texts.</c></summary>
    public static string CountOf(FoundTexts found)
    {
        var (one, many) = found.Query.InSpeeches ? ("speech", "speeches") : ("text", "texts");
        return found.All.Count == 0
            ? $"No {many} found."
            : $"{Plurals.Count(found.Passages, "passage")} in {Plurals.Count(found.All.Count, one, many)}.";
    }

    /// <summary>Symbol and title, or speaker and session.</summary>
    public static string HeadingOf(FoundText found) =>
        found.Symbol.IsKnown
            ? found.Text is { Title.Length: > 0 } text
                ? $"{found.Symbol}: {text.Title}"
                : found.Symbol.ToString()
            : $"{found.Speaker?.Name ?? "A state"} in the General Debate, session {found.Session}";
}
