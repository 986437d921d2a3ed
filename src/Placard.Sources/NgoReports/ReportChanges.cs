using System.Text.RegularExpressions;
using Placard.Record.Access;
using Placard.Sources.Files;

namespace Placard.Sources.NgoReports;

/// <summary>Reads changes of name, mergers, and who gave up status.</summary>
internal static partial class ReportChanges
{
    public static void AddTo(NgoReport report, DateOnly session, FileReading file)
    {
        foreach (
            var list in AnnouncedList
                .Of(report.Blocks)
                .Where(l => l.Sentence.Contains("change of name of the following", StringComparison.Ordinal))
        )
        {
            foreach (var name in list.Names)
                AddChange(name, session, file);
        }
        foreach (var block in report.Blocks)
        {
            if (Merger().Match(block.Text) is { Success: true } merger)
                file.Add(
                    new NgoMerger(At(file, block, session))
                    {
                        Session = session,
                        Of = merger.Groups[1].Value,
                        With = merger.Groups[2].Value,
                        Into = merger.Groups[3].Value,
                        IsDeferred = block.Text.Contains("defer the consideration", StringComparison.Ordinal),
                    }
                );
            if (GivenUp().Match(block.Text) is { Success: true } given)
                file.Add(
                    new NgoDecision(At(file, block, session))
                    {
                        Session = session,
                        Kind = NgoDecisionKind.StatusGivenUp,
                        Organisation = given.Groups[1].Value,
                    }
                );
        }
    }

    private static void AddChange(ReportBlock block, DateOnly session, FileReading file)
    {
        var origin = At(file, block, session);
        if (Change().Match(block.Text) is { Success: true } match)
            file.Add(
                new NgoNameChange(origin)
                {
                    Session = session,
                    From = match.Groups[1].Value,
                    To = match.Groups[3].Value,
                    Status = match.Groups[2].Value,
                }
            );
        else
            file.AddUnresolved(origin, "change of name", block.Text);
    }

    private static Origin At(FileReading file, ReportBlock block, DateOnly session) =>
        file.At(NgoReport.PlaceOf(block, block.Number.Length > 0 ? $"para. {block.Number}" : ""), PartialDate.From(session));

    [GeneratedRegex(@"^(.+) \(((?:general|special|roster), [0-9]{4})\) to (.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"merger of (.+?) \(in [a-z]+ consultative status\) with (.+?) \(an organization not in status [^)]*\) to form (.+?), as contained",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Merger();

    [GeneratedRegex(
        @"decides to withdraw the consultative status of the non-governmental organization (.+?), at the organization’s request",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex GivenUp();
}
