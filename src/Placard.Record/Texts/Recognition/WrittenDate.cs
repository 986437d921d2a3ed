using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Recognition;

/// <summary>Dates as covers print them in the six languages: <c>2 June 2025</c>, <c>2 de junio de 2025</c>, <c>2025年6月2日</c>.</summary>
internal static partial class WrittenDate
{
    private static readonly string[] Months =
    [
        "january janvier enero января يناير",
        "february février febrero февраля فبراير",
        "march mars marzo марта مارس",
        "april avril abril апреля أبريل",
        "may mai mayo мая مايو",
        "june juin junio июня يونيو",
        "july juillet julio июля يوليو",
        "august août agosto августа أغسطس",
        "september septembre septiembre сентября سبتمبر",
        "october octobre octubre октября أكتوبر",
        "november novembre noviembre ноября نوفمبر",
        "december décembre diciembre декабря ديسمبر",
    ];

    private static readonly Dictionary<string, int> MonthOf = Months
        .SelectMany((names, i) => names.Split(' ').Select(name => (name, i + 1)))
        .ToDictionary();

    /// <summary>The first date in a text; the default where there is none.</summary>
    public static PartialDate In(string text) => Form().Matches(text).Select(Of).FirstOrDefault(d => d.IsKnown);

    /// <summary>The date that a text is, and nothing else: in words, or as <c>2021-03-23</c>.</summary>
    public static PartialDate Alone(string text) =>
        Form().Match(text) is { Success: true } match && match.Length >= text.Trim().Length - 1 ? Of(match)
        : PartialDate.TryParse(text.AsSpan().Trim(), out var date) && date.IsExact ? date
        : default;

    private static PartialDate Of(Match match)
    {
        var month = match.Groups["figure"] is { Success: true } figure
            ? Number(figure)
            : MonthOf.GetValueOrDefault(match.Groups["month"].Value.ToLowerInvariant());
        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        return month is > 0 and <= 12 && year > 0 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new PartialDate(year, month, day)
            : default;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9])(?<day>[0-9]{1,2})(?:er)?\s+(?:de\s+)?(?<month>\p{L}{3,12})(?:/\p{L}+)?,?\s+(?:de\s+)?(?<year>(?:19|20)[0-9]{2})(?![0-9])|(?<year>(?:19|20)[0-9]{2})\s?年\s?(?<figure>[0-9]{1,2})\s?月\s?(?<day>[0-9]{1,2})\s?日",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
