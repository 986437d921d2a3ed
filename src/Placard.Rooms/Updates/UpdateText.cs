using System.Globalization;
using Placard.Sources.Downloading;

namespace Placard.Rooms.Updates;

/// <summary>An update as a terminal shows it.</summary>
internal static class UpdateText
{
    public static void Write(UpdatePlan plan, string mirror, TextWriter output)
    {
        output.WriteLine($"Into {mirror}:");
        CommandOutput.WriteTable(
            output,
            ["source", "what", "about", "in place", "changes", "terms"],
            plan.ToFetch.Select(p =>
                (IReadOnlyList<string>)[p.Source.Code, p.Source.What, Size(p.Source), InPlace(p), p.Source.Changes, p.Source.Terms]
            )
        );
        output.WriteLine($"In all about {Size(plan.ToFetch.Sum(p => p.Source.Bytes))}; what has not changed is not sent again.");
        WriteRest(plan.ToAccept, plan.ByHand, output);
    }

    public static void Write(UpdateReport report, string mirror, TextWriter output)
    {
        foreach (var outcome in report.Outcomes)
            output.WriteLine(
                $"{outcome.Source.Code}: "
                    + $"{outcome.Status.ToWord()}{(outcome.Reason.Length > 0 ? ". " + outcome.Reason : "")}{Advice(outcome)}"
            );
        WriteRest(report.ToAccept, report.ByHand, output);
        output.WriteLine(
            report.Outcomes.Count > 0 && report.Outcomes.All(o => o.Status is UpdateStatus.Failed or UpdateStatus.NotThere)
                ? $"Nothing could be fetched into {mirror}."
                : $"The mirror is {mirror}; `placard edition build --mirror {mirror}` builds from it."
        );
    }

    private static string Advice(SourceOutcome outcome) =>
        outcome is { Status: UpdateStatus.Failed or UpdateStatus.NotThere, Reason: var reason }
        && (reason.Contains("browser", StringComparison.Ordinal) || reason.Contains("robots.txt", StringComparison.Ordinal))
            ? $" Save it from {outcome.Source.Page} and lay it in place with `placard update add FILE`."
            : "";

    private static void WriteRest(IReadOnlyList<PlannedSource> toAccept, IReadOnlyList<PlannedSource> byHand, TextWriter output)
    {
        foreach (var source in toAccept.Select(p => p.Source))
            output.WriteLine(
                $"{source.Code}: {source.What} ({Size(source)}). Terms: {source.Terms}. `--accept {source.Code}` agrees to them and "
                    + $"fetches it."
            );
        foreach (var planned in byHand.Where(p => !p.IsInPlace))
            output.WriteLine(
                $"{planned.Source.Code}: {planned.Source.What}. By hand: {planned.Source.ByHand}; {planned.Source.Page} ; then `placard "
                    + $"update add FILE`."
            );
    }

    private static string InPlace(PlannedSource planned) =>
        planned.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (planned.IsInPlace ? "yes" : "no");

    private static string Size(PublishedSource source) => source.Bytes == 0 ? "unknown" : Size(source.Bytes);

    private static string Size(long bytes) =>
        bytes < 10_000_000 ? $"{Numbers.Fixed(bytes / 1e6, 1)} MB" : $"{Numbers.Fixed(bytes / 1e6, 0)} MB";
}
