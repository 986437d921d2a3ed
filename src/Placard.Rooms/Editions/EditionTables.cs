using Placard.Rooms.Votes;

namespace Placard.Rooms.Editions;

/// <summary>The tables of this room as CSV gives them.</summary>
public static class EditionTables
{
    /// <summary>Votes by source, body, year and status.</summary>
    public static CsvTable Counts(EditionInfo info) => new(
        ["source", "body", "year", "status", "votes"],
        info.Counts.Select(c => (IReadOnlyList<string?>)
            [c.Source.ToString(), c.Body.Code, c.Year == 0 ? null : Numbers.Plain(c.Year), c.Status.ToWord(), Numbers.Plain(c.Votes)]));

    /// <summary>Every file and what became of it.</summary>
    public static CsvTable Files(IReadOnlyList<SourceFile> files) => new(
        ["source", "path", "bytes", "sha256", "fate", "reason"],
        files.Select(f => (IReadOnlyList<string?>)[f.Source.ToString(), f.Path, Numbers.Plain(f.Bytes), f.Sha256, f.Fate.ToWord(), f.Reason]));

    /// <summary>What was not understood.</summary>
    public static CsvTable Unresolved(IReadOnlyList<Unresolved> unresolved) => new(
        ["source", "file", "locator", "what", "text"],
        unresolved.Select(u => (IReadOnlyList<string?>)[u.Origin.Source.ToString(), u.Origin.File, u.Origin.Locator, u.What, u.Text]));
}
