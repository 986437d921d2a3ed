using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Access;

/// <summary>Reads which states a report on reprisals names, and how many. No person is read or looked for.</summary>
internal sealed partial class ReprisalsRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China was named in the Secretary-General's report on reprisals of 2018.", "reprisals: named: CHN"),
        new("India is named in the 2024 UN reprisals report.", "reprisals: named: IND"),
        new("The Secretary-General's report on reprisals of 2019 covers 48 countries.", "reprisals: 48 countries"),
        new("The 2018 report on reprisals names China and Cuba.", "reprisals: named: CHN, CUB"),
        new("China has been named in every report on reprisals since 2017.", "reprisals: named: CHN"),
        new("China has been named in the Secretary-General's reports on reprisals.", "reprisals: named: CHN"),
        new("China was named in a report of the Secretary-General."),
        new("Reprisals by China are on the rise."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (
            !sentence.Marked.Contains("reprisals", StringComparison.OrdinalIgnoreCase)
            || !sentence.Marked.Contains("report", StringComparison.OrdinalIgnoreCase)
        )
            yield break;
        foreach (Match match in Named().Matches(sentence.Marked))
        {
            if (ClaimSubject.Of(sentence, flow, match) is { } who)
                yield return Claimed(sentence, match, who.States, null);
        }
        foreach (Match match in Names().Matches(sentence.Marked))
        {
            if (ClaimSubject.IsSupposed(sentence, match))
                continue;
            if (sentence.Of<NumberMention>(match, "number") is { } number)
                yield return Claimed(sentence, match, [], number.Quantity);
            else if (sentence.Of<StatesMention>(match, "who") is { } who)
                yield return Claimed(sentence, match, who.States, null);
        }
    }

    private static ReprisalsClaim Claimed(MarkedSentence sentence, Match match, IReadOnlyList<StateCode> states, Quantity? number)
    {
        var periods = sentence.All<PeriodMention>().ToArray();
        return new(
            sentence,
            sentence.SpanOf(match),
            states,
            number,
            match.Groups["not"].Success,
            periods is [var only] ? only.Period : null
        )
        {
            Symbol = sentence.All<SymbolMention>().FirstOrDefault()?.Symbols[0] ?? default,
            IsEvery = Every().IsMatch(sentence.Marked),
            // “In the reports of 2017 and 2018” is of each of them.
            IsOfSeveral = periods.Length < 2 && Several().IsMatch(sentence.Marked),
        };
    }

    [GeneratedRegex(
        ClaimSubject.Pattern
            + ClaimSubject.Adverbs
            + @" (?:is|was|were|are|been) (?:(?<not>not|never) )?(?:again |also )?(?:named|mentioned|cited|listed"
            + @"|included) in (?:[\w’'-]+ |<[DBY]\d+>[’']?s? ?){0,6}(?:reprisals reports?|reports?(?: [\w’'-]+){0,3} (?:on"
            + @"|about) (?:acts of |intimidation and )?reprisals|reprisals)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\b(?:reprisals reports?|reports?(?: [\w’'-]+){0,3} (?:on|about) (?:acts of |intimidation and )?reprisals)(?: (?:of"
            + @"|for|from|in) <D\d+>)?(?:,? <Y\d+>,?)? (?:(?<not>does not|did not) )?(?:names?|named|covers?|covered|lists?|listed"
            + @"|mentions?|mentioned|cites?|cited) (?:(?<number><N\d+>) (?:countries|states|governments)|(?<who><S\d+>))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Names();

    [GeneratedRegex(@"\breports\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:every|each|all)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Every();
}
