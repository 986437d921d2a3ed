namespace Placard.Rooms.Editions;

/// <summary>An edition, as a terminal describes it.</summary>
internal static class EditionText
{
    public static void Write(Request request, EditionOverview edition, TextWriter output)
    {
        var info = edition.Info;
        output.WriteLine($"{(info.IsStarter ? "Edition without texts" : "Edition")} {info.Hash}");
        output.WriteLine($"{Plurals.Plain(edition.Votes, "vote")}; {Numbers.Fixed(info.Bytes / 1e6, 1)} MB");
        output.WriteLine(new Reach(HeldPart.Votes).InWords(edition.Held));
        output.WriteLine(new Reach(HeldPart.Texts).InWords(edition.Held));
        CommandOutput.WriteTable(
            output,
            ["body", "votes", .. Enum.GetValues<RecordStatus>().Select(s => s.InWords())],
            request
                .Edition.Votes.All.GroupBy(v => v.Body)
                .OrderBy(g => g.Key)
                .Select(g =>
                    (IReadOnlyList<string>)
                        [
                            g.Key.Code,
                            Numbers.Plain(g.Count()),
                            .. Enum.GetValues<RecordStatus>().Select(s => Numbers.Plain(g.Count(v => v.Status == s))),
                        ]
                )
        );
        CommandOutput.WriteTable(
            output,
            ["source", "votes", "files", "left out", "terms"],
            info.Sources.Select(s =>
                (IReadOnlyList<string>)
                    [
                        s.Code.ToString(),
                        Numbers.Plain(info.Counts.Where(c => c.Source == s.Code).Sum(c => c.Votes)),
                        .. Files(edition, s),
                        s.Terms,
                    ]
            )
        );
        var incomplete = edition.Incomplete.Where(f => f.Reason.Length > 0).ToList();
        output.WriteLine($"Files left out, whole or in part: {incomplete.Count}");
        foreach (var file in incomplete)
            output.WriteLine($"  {file.Source} {file.Path}: {file.Reason}");
        output.WriteLine($"Not understood and left out rather than guessed: {edition.Unresolved.Count} (listed by --json)");
        output.WriteLine("By year: --csv.");
    }

    private static string[] Files(EditionOverview edition, SourceDescription source)
    {
        var files = edition.Files.Where(f => f.Source == source.Code).ToList();
        return [Numbers.Plain(files.Count), Numbers.Plain(files.Count(f => f.Fate == FileStatus.LeftOut))];
    }
}
