using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Money;

/// <summary>Reads who paid the regular budget when, and who is assessed at which rate.</summary>
internal sealed partial class PaymentRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("Germany paid its assessment for the regular budget of 2022 in full on 18 January 2022.", "money: paid in full: DEU"),
        new("China paid its contribution to the regular budget of 2024 only on 27 December of that year.", "money: paid in full: CHN"),
        new("The United States has not paid its contribution to the regular budget of 2024 in full.", "money: not paid in full: USA"),
        new(
            "The rate at which the United States is assessed for the regular budget of 2024 is 22 per cent.",
            "money: assessed at 22%: USA"
        ),
        new("For 2024 China is assessed at 15.254 per cent of the regular budget.", "money: assessed at 15.254%: CHN"),
        new("China paid for the conference in 2024."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!sentence.Marked.Contains("regular budget", StringComparison.OrdinalIgnoreCase))
            yield break;
        foreach (Match match in Paid().Matches(sentence.Marked))
        {
            if (ClaimSubject.Of(sentence, flow, match) is { } who)
                yield return new PaymentClaim(
                    sentence,
                    sentence.SpanOf(match),
                    who.States,
                    YearOf(sentence),
                    DayOf(sentence),
                    match.Groups["not"].Success,
                    null
                );
        }
        foreach (Match match in Rate().Matches(sentence.Marked))
        {
            if (ClaimSubject.Of(sentence, flow, match) is { } who && RateOf(sentence, match) is { } rate)
                yield return new PaymentClaim(sentence, sentence.SpanOf(match), who.States, YearOf(sentence), null, false, rate);
        }
    }

    private static int? YearOf(MarkedSentence sentence) =>
        sentence.All<PeriodMention>().Where(p => p.Period.Grain == TimeGrain.Year).ToArray() is [{ Period.Days.From: { } from }]
            ? from.Year
            : null;

    private static Period? DayOf(MarkedSentence sentence) =>
        sentence.All<PeriodMention>().Where(p => p.Period.Grain is TimeGrain.Day or TimeGrain.Month).ToArray() is [var only]
            ? only.Period
            : null;

    private static decimal? RateOf(MarkedSentence sentence, Match match) =>
        sentence.Of<NumberMention>(match, "number") is { Quantity.Exactness: Exactness.Exact } whole ? whole.Quantity.Value
        : decimal.TryParse(match.Groups["decimal"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
            ? rate
        : null;

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:(?<not>not|never) (?:yet )?(?:fully )?)?(?:did (?<not>not) pay|paid|pay) (?:(?:all|most) of )?(?:its|their"
            + @"|the) (?:(?:full|whole|annual) )?(?:assessments?|contributions?|dues|share|assessed contributions?) (?:for|to"
            + @"|of) <?(?:the )?(?:(?:UN|United Nations)['’]?s? )?regular budget",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Paid();

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:is|was) assessed (?:at (?:(?<decimal>\d{1,2}\.\d{1,4})|(?<number><N\d+>)) ?(?:%|per ?cent)|[^.]{0,60}? (?:is"
            + @"|was) (?:(?<decimal>\d{1,2}\.\d{1,4})|(?<number><N\d+>)) ?(?:%|per ?cent))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Rate();
}
