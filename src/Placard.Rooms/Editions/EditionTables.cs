namespace Placard.Rooms.Editions;

/// <summary>The tables of what an edition was made from.</summary>
internal static class EditionTables
{
    /// <summary>Votes by source, body, year and status.</summary>
    public static Table<EditionOverview> Counts { get; } =
        Table<EditionOverview>.Of(
            edition => edition.Info.Counts,
            new("source", "Short name of the source", (_, c) => c.Source.ToString()),
            new("body", "Code of the body", (_, c) => c.Body.Code),
            new("year", "Year; empty for votes without a date", (_, c) => c.Year == 0 ? (int?)null : c.Year),
            new("status", string.Join(", ", VoteWords.StatusWordsExplained), (_, c) => c.Status.ToWord()),
            new("votes", "Number of votes; one of which several sources tell counts once under each", (_, c) => c.Votes) { Unit = "votes" }
        );

    /// <summary>Every file and what became of it.</summary>
    public static Table<EditionOverview> Files { get; } =
        Table<EditionOverview>.Of(
            edition => edition.Files,
            new("source", "Short name of the source", (_, f) => f.Source.ToString()),
            new("path", "Path within the source", (_, f) => f.Path),
            new("bytes", "Size", (_, f) => f.Bytes) { Unit = "bytes" },
            new("sha256", "SHA-256 of the content; empty where it could not be read to the end", (_, f) => f.Sha256),
            new("fate", "read, read in part or left out", (_, f) => f.Fate.ToWord())
            {
                Words = [.. Enum.GetValues<FileStatus>().Select(status => status.ToWord())],
            },
            new("reason", "Why it was left out, whole or in part", (_, f) => f.Reason)
        );

    /// <summary>What was not understood.</summary>
    public static Table<EditionOverview> Unresolved { get; } =
        Table<EditionOverview>.Of(
            edition => edition.Unresolved,
            new("source", "Short name of the source", (_, u) => u.Origin.Source.ToString()),
            new("file", "File it stands in", (_, u) => u.Origin.File),
            new("locator", "Place in the file", (_, u) => u.Origin.Locator),
            new("what", "What kind of thing: voter, sponsor, symbol, date, record", (_, u) => u.What),
            new("text", "Text as written", (_, u) => u.Text)
        );
}
