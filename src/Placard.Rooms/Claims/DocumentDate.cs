using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims;

/// <summary>The date of a document, and what it was read from.</summary>
/// <param name="Date">The date; the default where none was found.</param>
/// <param name="By">What it was read from: <c>from its dateline</c>; where none was found, why, if anything is to be said.</param>
public sealed partial record DocumentDate(PartialDate Date, string By)
{
    private const int FirstParagraphs = 15;
    private const int LastParagraphs = 5;

    private const string Months =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr"
        + "|Jun|Jul|Aug|Sept?|Oct"
        + @"|Nov|Dec)\b\.?";

    private const string Year = @"(?<year>(?:19|20)[0-9][0-9])\b";

    private const string Day =
        @"(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)? "
        + Months
        + ",? "
        + Year
        + "|"
        + Months
        + @" (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? "
        + Year
        + @"|(?<iso>(?:19|20)[0-9][0-9]-[0-9][0-9]-[0-9][0-9])\b)";

    private const string Weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";

    private const string Place = @"(?!(?:On|In|The|Since|By|Until|From) )\p{Lu}[\p{L}.’'/-]+(?:,? \p{Lu}[\p{L}.’'/-]+){0,3}";

    private static readonly string[] MonthWords = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date that a reader gives.</summary>
    public static DocumentDate Given(PartialDate date) => new(date, "as given");

    /// <summary>The date that a document says it has: in a line such as “Dated: 24 March 2016”, in its dateline, in a line that is only a
    /// date; else the date in the name of its file.</summary>
    /// <param name="paragraphs">The document.</param>
    /// <param name="name">The name of its file.</param>
    public static DocumentDate Of(IReadOnlyList<ProseParagraph> paragraphs, string name)
    {
        var first = paragraphs.Take(FirstParagraphs).Select(p => p.Text).ToList();
        if (First(first, Labelled()) is { IsKnown: true } labelled)
            return new DocumentDate(labelled, "from a line that says so");
        if (First(first, Dateline()) is { IsKnown: true } dateline)
            return new DocumentDate(dateline, "from its dateline");
        var last = paragraphs.Skip(Math.Max(FirstParagraphs, paragraphs.Count - LastParagraphs)).Select(p => p.Text);
        var alone = first.Concat(last).Select(text => Read(Alone().Match(text))).Where(d => d.IsKnown).Distinct().ToList();
        if (alone.Count > 1)
            return new DocumentDate(default, "Several dates stand in lines of their own");
        if (alone is [var line])
            return new DocumentDate(line, "from a line with only a date");
        return Read(InName().Match(Path.GetFileNameWithoutExtension(name))) is { IsKnown: true } named
            ? new DocumentDate(named, "from the name of the file")
            : new DocumentDate(default, "");
    }

    private static PartialDate First(IEnumerable<string> paragraphs, Regex pattern) =>
        paragraphs.Select(text => Read(pattern.Match(text))).FirstOrDefault(d => d.IsKnown);

    private static PartialDate Read(Match match)
    {
        if (!match.Success)
            return default;
        if (match.Groups["iso"].Success)
            return PartialDate.TryParse(match.Groups["iso"].ValueSpan, out var iso) ? iso : default;
        var year = Number(match, "year");
        var month = match.Groups["month"] is { Success: true, ValueSpan: var word }
            ? Array.IndexOf(MonthWords, word[..3].ToString().ToLowerInvariant()) + 1
            : Number(match, "number");
        var day = Number(match, "day");
        return month is >= 1 and <= 12 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : default;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, ValueSpan: var digits }
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex("^(?:Dated?|Published|Issued|Released|Posted)(?: on)?:? " + Weekday + Day + ".{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex("^" + Place + @",? (?:\(" + Weekday + Day + @"\)|" + Weekday + Day + @")(?: \([^()]{1,40}\))? ?[-–—:]")]
    private static partial Regex Dateline();

    [GeneratedRegex("^(?:" + Weekday + "(?:" + Place + ",? )?" + Day + "|" + Months + " " + Year + @")\.?$")]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"(?<![0-9])(?<year>(?:19|20)[0-9][0-9])(?<sign>[-_.]?)(?<number>[0-9][0-9])\k<sign>(?<day>[0-9][0-9])(?![0-9])"
            + @"|(?<![0-9])(?<year>(?:19"
            + @"|20)[0-9][0-9])[-_.](?<number>[0-9][0-9])(?![-_.]?[0-9])"
    )]
    private static partial Regex InName();
}
