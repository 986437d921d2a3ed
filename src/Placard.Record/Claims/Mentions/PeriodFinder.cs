using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds days, months and years, and reads those that lack a year, or say “last” and “this”, from the date of the
/// document.</summary>
internal static partial class PeriodFinder
{
    private const string Month =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr"
        + "|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";

    private const int DaysIntoNextMonth = 15;
    private const int EarliestYear = 1945;
    private const int LatestYear = 2099;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void Find(string text, Occupied occupied, ReadingContext context, List<Mention> found)
    {
        var dateline = Dateline().Match(text);
        foreach (Match match in Dated().Matches(text))
        {
            // The day of a dateline is that of the report, and not of what its sentence tells.
            if (match.Index < dateline.Length && Read(match, context) is { Grain: TimeGrain.Day } reported)
            {
                context.Told ??= reported with { IsRelative = true };
                occupied.Take(match.Index, match.Length);
                continue;
            }
            if (Read(match, context) is { } period && occupied.Take(match.Index, match.Length))
            {
                found.Add(new PeriodMention(match.Index, match.Length, period));
                if (period.Days.To is { } to && period.Grain != TimeGrain.Span)
                    context.Year = to.Year;
            }
        }
        foreach (Match match in Said().Matches(text))
        {
            if (RelativePeriods.Read(match, context.Dated) is not { } period || !occupied.Take(match.Index, match.Length))
                continue;
            found.Add(new PeriodMention(match.Index, match.Length, period));
            if (period.Grain == TimeGrain.Day)
                context.Told ??= period;
        }
    }

    private static Period? Read(Match match, ReadingContext context)
    {
        if (match.Groups["session"].Success)
            return OfSession(match, context);
        if (match.Groups["iso"].Success)
            return PartialDate.TryParse(match.Groups["iso"].ValueSpan, out var iso) ? Period.Of(iso) : null;
        if (match.Groups["decade"].Success)
            return Years(Number(match, "decade"), Number(match, "decade") + 9);
        if (match.Groups["from"].Success)
            return Years(Number(match, "from"), Completed(Number(match, "from"), Number(match, "to")));
        if (match.Groups["since"].Success)
            return Since(Number(match, "since"), match.Groups["decades"].Success, context.Dated);
        var year = match.Groups["year"].Success ? Number(match, "year") : 0;
        if (!match.Groups["month"].Success)
            return IsYear(year) ? Period.Of(new PartialDate(year)) : null;
        var month = MonthOf(match.Groups["month"].Value);
        var day = match.Groups["day"].Success ? Number(match, "day") : 0;
        if (year > 0)
            return IsYear(year) && IsDay(year, month, day) ? Period.Of(new PartialDate(year, month, day)) : null;
        return RelativePeriods.WithoutYear(month, day, match.Groups["last"].Success, context);
    }

    // The session that begins in a month ends in the next.
    private static Period? OfSession(Match match, ReadingContext context)
    {
        var month = MonthOf(match.Groups["session"].Value);
        var begun = match.Groups["year"].Success
            ? Period.Of(new PartialDate(Number(match, "year"), month))
            : RelativePeriods.WithoutYear(month, 0, isLast: false, context);
        return begun is { Days: { From: { } from, To: { } to } }
            ? new Period(new DateRange(from, to.AddDays(DaysIntoNextMonth)), TimeGrain.Month, IsRelative: true)
            : null;
    }

    private static Period? Since(int year, bool decade, PartialDate dated) =>
        IsYear(year)
            ? new Period(new DateRange(new DateOnly(year, 1, 1), dated.IsKnown ? dated.Latest : null), TimeGrain.Span, IsRelative: decade)
            : null;

    private static Period? Years(int from, int to) =>
        IsYear(from) && IsYear(to) && from <= to
            ? new Period(new DateRange(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31)), TimeGrain.Span, IsRelative: false)
            : null;

    // “2006-12” is 2006 to 2012.
    private static int Completed(int from, int to) => to < 100 ? (from / 100 * 100) + to : to;

    private static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    private static bool IsDay(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month);

    private static int MonthOf(string word) => Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // “GENEVA (22 March 2019) –”, “NEW YORK, Oct 28 (KUNA) --”
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.’' /-]{1,60}(?:, \p{Lu}[\p{L}.’' -]{1,40})?[ ,]{1,2}\(?[\w .,]{5,25}\)?(?: \(\w[^()]{1,40}\))? ?(?:--|[-–—])"
    )]
    private static partial Regex Dateline();

    [GeneratedRegex(
        @"\b(?<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})\b|\b(?<session>January|February|March|April|May|June|July|August|September|October"
            + @"|November|December)(?: (?<year>(?:19|20)[0-9][0-9]))? session\b(?: (?:of|in) (?<year>(?:19|20)[0-9][0-9])\b)?"
            + @"|\b(?:the )?(?<decade>(?:19|20)[0-9]0)s\b"
            + @"|\b(?:[Bb]etween|[Ff]rom) (?<from>(?:19|20)[0-9][0-9]) (?:and|to|until) (?<to>(?:19|20)[0-9][0-9])\b"
            + @"|\b(?<from>(?:19|20)[0-9][0-9])[-–](?<to>(?:19|20)[0-9][0-9])\b"
            + @"|\b[Ss]ince (?:the )?(?:early |mid-?|late )?(?<since>(?:19|20)[0-9][0-9])(?<decades>s)?\b"
            + @"|\b(?:(?:[Oo]n )?(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? "
            + Month
            + @"\b\.?,?(?: (?<year>(?:19|20)[0-9][0-9])\b)?"
            + "|(?:(?<last>last|previous) |early |mid-?|late )?"
            + Month
            + @"\b\.?(?: (?<day>[0-9]{1,2})(?:st|nd|rd|th)?\b(?! (?:in favou?r|against|votes))(?:,? (?<year>(?:19|20)[0-9][0-9])\b)?"
            + @"|,? (?:of )?(?<year>(?:19|20)[0-9][0-9])\b|(?= |,|\.|;|$|’|'))"
            + @"|(?<year>(?:19|20)[0-9][0-9])\b(?![/.][0-9]|-[0-9])"
            + @"(?!(?<=\bthe [0-9]{4}) (?!Human Rights|General Assembly|Security Council|UN|HRC|Council)(?:[A-Z]\w+"
            + @"|presidential|parliamentary|elections?(?! (?:to|for|of) (?:the )?(?:UN |United Nations )?(?:Human Rights|HRC|Council)))\b))"
    )]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b(?<today>today|this (?:morning|afternoon|evening)|tonight)\b|\b(?<yesterday>(?<before>the day before )?yesterday)\b"
            + @"|\b(?<lastyear>last year)\b|\b(?<thisyear>this year)\b"
            + @"|\b(?<thismonth>this month)\b|\b(?<lastmonth>last month)\b"
            + @"|\b(?<!\b(?:next|every|coming|each) )(?:(?:on|last|this) )?(?<weekday>Monday|Tuesday|Wednesday"
            + @"|Thursday|Friday|Saturday|Sunday)\b(?!,? (?:the )?(?:[0-9]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
            + @"|\b(?:over|in|during|within) the (?:past|last) (?<years>[0-9]{1,2}|"
            + SpelledNumber.CardinalPattern
            + @") (?<unit>years|months|decades)\b|\b(?:over|in|during|within) the (?:past|last) (?<unit>decade|year)\b"
            + @"|\b(?<ago>[0-9]{1,2}|a|"
            + SpelledNumber.CardinalPattern
            + @") (?<agounit>days?|weeks?|months?|years?) ago\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Said();
}
