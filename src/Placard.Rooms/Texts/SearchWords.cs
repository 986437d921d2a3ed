namespace Placard.Rooms.Texts;

/// <summary>How found texts and speeches are named.</summary>
internal static class SearchWords
{
    /// <summary>How many passages in how many texts or speeches: <c>3 passages in 2 texts.</c></summary>
    public static string CountOf(SearchView view)
    {
        var (one, many) = view.Asked.InSpeeches ? ("speech", "speeches") : ("text", "texts");
        return view.Total == 0 ? $"No {many} found."
            : $"{Plurals.Count(view.Passages, "passage")} in {Plurals.Count(view.Total, one, many)}.";
    }

    /// <summary>Symbol and title, or speaker and session.</summary>
    public static string HeadingOf(FoundText found) => found.Symbol.IsKnown
        ? found.Text is { Title.Length: > 0 } text ? $"{found.Symbol}: {text.Title}" : found.Symbol.ToString()
        : $"{found.Speaker?.Name ?? "A state"} in the General Debate, session {found.Session}";
}
