using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>What falls vacant within how long.</summary>
/// <param name="Within">The span as it is written: <c>18m</c>.</param>
/// <param name="AskedDay">The first day as it was asked for; the default for today.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Kind">Only this kind; null for all.</param>
/// <param name="Body">Only the seats of this body; null for all.</param>
public sealed partial record DueQuery(string Within, PartialDate AskedDay, DateOnly From, DateOnly Until, DueKind? Kind, SeatedBody? Body)
{
    private const string Default = "18m";
    private const int MostMonths = 120;
    private const int FirstYear = 1946;
    private const int LastYear = 2200;

    private static readonly Parameter<string?> Span = new Parameter<string?>(
        "within",
        ParameterKind.Text,
        $"How far ahead: days, months or years such as 90d, 18m, 2y. Default: {Default}",
        (_, text) => MonthsAndDays(text) is null ? throw Unreadable(text) : text.ToLowerInvariant(),
        text => text
    )
    {
        Example = Default,
        Placeholder = Default,
        MaxLength = 5,
    };

    private static readonly Parameter<PartialDate> After = Ask.Day("from", "The first day. Default: today") with
    {
        Placeholder = "2026-01-01",
    };

    private static readonly Parameter<DueKind?> OfKind = Ask.Choice<DueKind>(
        "kind",
        "Only seats of states (seat), of experts (expert), mandates (mandate) or their holders (holder)",
        DueKindWords.TryParse,
        kind => kind.ToWord(),
        DueKindWords.All
    ) with
    {
        AnyLabel = "Everything",
    };

    public static QueryParameters<DueQuery> Parameters { get; } =
        new QueryParameters<DueQuery>(Of)
            .With(Span, q => q.Within == Default ? null : q.Within)
            .With(After, q => q.AskedDay)
            .With(OfKind, q => q.Kind)
            .With(SeatAsk.BodyOfFilter, q => q.Body);

    /// <summary>Everything that ends within a year and a half.</summary>
    public static DueQuery Soon(DateOnly today)
    {
        var (months, days) = MonthsAndDays(Default)!.Value;
        return new(Default, default, today, today.AddMonths(months).AddDays(days), null, null);
    }

    private static DueQuery Of(Request request)
    {
        var within = request.Value(Span) ?? Default;
        var (months, days) = MonthsAndDays(within)!.Value;
        var asked = request.Value(After);
        var from = asked.IsKnown ? asked.Earliest : request.Clock.Today();
        if (from.Year is < FirstYear or > LastYear)
            throw Refusal.Unreadable($"{asked}, given as from, is not between {FirstYear} and {LastYear}.");
        return new(within, asked, from, from.AddMonths(months).AddDays(days), request.Value(OfKind), request.Value(SeatAsk.BodyOfFilter));
    }

    private static (int Months, int Days)? MonthsAndDays(string text)
    {
        if (Written().Match(text) is not { Success: true } match)
            return null;
        var number = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        (int Months, int Days) span = char.ToLowerInvariant(match.Groups["unit"].Value[0]) switch
        {
            'd' => (0, number),
            'm' => (number, 0),
            _ => (12 * number, 0),
        };
        return span.Months > MostMonths ? null : span;
    }

    private static Refusal Unreadable(string text) =>
        Refusal.Unreadable($"{Quotes.Of(text)}, given as within, is not a span of time; write 90d, 18m or 2y, at most ten years.");

    [GeneratedRegex("^(?<number>[0-9]{1,3})(?<unit>[dmyDMY])$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
