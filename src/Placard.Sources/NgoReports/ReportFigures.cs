using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Access;
using Placard.Sources.Files;

namespace Placard.Sources.NgoReports;

/// <summary>Reads of which session a report is, and the size of it: from the title and the summary.</summary>
internal static partial class ReportFigures
{
    /// <summary>The session, with what the report counts.</summary>
    /// <exception cref="UnreadableFileException">It has another title.</exception>
    public static NgoSessionReport Of(NgoReport report, FileReading file)
    {
        var title = report.Blocks.Select(b => Title().Match(b.Text)).FirstOrDefault(m => m.Success);
        if (title is null || !NgoSessionPartWords.TryParse(title.Groups[2].Value, out var part))
            throw new UnreadableFileException("It is not titled as a report of the NGO Committee on a session.");
        var days = report.Blocks.Select(b => Days().Match(b.Text)).FirstOrDefault(m => m.Success);
        var text = string.Join(' ', report.Blocks.Select(b => b.Text));
        return new NgoSessionReport(file.At(report.Symbol))
        {
            Year = Number(title.Groups[1].Value)!.Value,
            Part = part,
            First = days is null ? default : DayOf(days.Groups[2].Value, days.Groups[3].Value, days.Groups[6].Value),
            Last = days is null ? default : DayOf(days.Groups[4].Value, days.Groups[5].Value, days.Groups[6].Value),
            Days = days?.Groups[1].Value ?? "",
            Before = Count(Before(), text),
            PreviouslyDeferred = Count(PreviouslyDeferred(), text),
            New = Count(New(), text),
            Recommended = Count(Recommended(), text),
            Deferred = Count(Deferred(), text),
            Closed = Count(Closed(), text),
            Document = report.Symbol,
        };
    }

    private static int? Count(Regex regex, string text) =>
        regex.Match(text) is { Success: true } match ? Number(match.Groups[1].Value) : null;

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static PartialDate DayOf(string day, string month, string year) =>
        DateOnly.TryParseExact($"{day} {month} {year}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? PartialDate.From(date)
            : default;

    [GeneratedRegex(
        @"^Report of the Committee on Non-Governmental Organizations on its ([0-9]{4}) (regular|resumed) session",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Title();

    // “(New York, 19–23, 28 and 29 May and 5 June 2025)”: the first day, the first month, and the last of both.
    [GeneratedRegex(
        @"\(New York, (([0-9]{1,2})\b.*?\b(?=(?:[0-9–, ]|and)*([A-Z][a-z]+))[^)]*?([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4}))\)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Days();

    [GeneratedRegex(@"had before it ([0-9]+) applications for consultative status", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"considered a total of ([0-9]+) previously deferred applications", RegexOptions.CultureInvariant)]
    private static partial Regex PreviouslyDeferred();

    [GeneratedRegex(@"considered a total of ([0-9]+) new applications", RegexOptions.CultureInvariant)]
    private static partial Regex New();

    [GeneratedRegex(@"Committee recommended ([0-9]+) for consultative status", RegexOptions.CultureInvariant)]
    private static partial Regex Recommended();

    [GeneratedRegex(@"for consultative status, deferred ([0-9]+) for further consideration", RegexOptions.CultureInvariant)]
    private static partial Regex Deferred();

    [GeneratedRegex(@"closed without prejudice consideration of ([0-9]+) applications", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();
}
