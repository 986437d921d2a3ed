using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Seats;

/// <summary>Reads whether there was a choice at an election.</summary>
internal sealed partial class SlateRule : IClaimRule
{
    private static readonly (string Word, RegionalGroup Group)[] Groups =
    [
        ("Africa", RegionalGroup.African),
        ("Asia", RegionalGroup.AsiaPacific),
        ("Eastern Europe", RegionalGroup.EasternEuropean),
        ("EEG", RegionalGroup.EasternEuropean),
        ("Latin America", RegionalGroup.LatinAmericanCaribbean),
        ("GRULAC", RegionalGroup.LatinAmericanCaribbean),
        ("Western Europe", RegionalGroup.WesternEuropeanOthers),
        ("WEOG", RegionalGroup.WesternEuropeanOthers),
    ];

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "In October 2021 all five regional groups put forward as many candidates as there were seats on the Human Rights Council.",
            "election: uncontested: all groups"
        ),
        new("In October 2023 the slate of the Eastern European Group was not contested.", "election: uncontested: EEG"),
        new(
            "On 11 October 2022 there were six candidates for four Asia-Pacific seats.",
            "election: 6 candidates for 4 seats: ASIA_PACIFIC"
        ),
        new("In October 2022 only the Asia-Pacific slate was contested.", "election: contested: ASIA_PACIFIC"),
        new("The results of the African elections were contested."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations || !Speaks().IsMatch(sentence.Marked))
            yield break;
        var group = GroupOf(sentence.Sentence.Text);
        foreach (Match match in Numbers().Matches(sentence.Marked))
        {
            if (
                sentence.Of<NumberMention>(match, "candidates") is { } stood
                && sentence.Of<NumberMention>(match, "seats") is { } seats
                && group is { } of
            )
                yield return Claimed(sentence, flow, match, of, null, stood.Quantity, seats.Quantity);
        }
        foreach (Match match in AllGroups().Matches(sentence.Marked))
            yield return Claimed(sentence, flow, match, RegionalGroup.None, match.Groups["more"].Success, null, null);
        foreach (Match match in Contested().Matches(sentence.Marked))
        {
            if (group is { } of and not RegionalGroup.None)
                yield return Claimed(sentence, flow, match, of, !match.Groups["not"].Success, null, null);
        }
    }

    private static SlateClaim Claimed(
        MarkedSentence sentence,
        ClaimFlow flow,
        Match match,
        RegionalGroup group,
        bool? isContested,
        Quantity? candidates,
        Quantity? seats
    ) =>
        new(
            sentence,
            sentence.SpanOf(match),
            sentence.All<BodyMention>().Select(b => b.Body).FirstOrDefault(b => b == Body.HumanRightsCouncil || b == Body.NgoCommittee),
            group,
            isContested,
            candidates,
            seats,
            sentence.All<PeriodMention>().ToArray() is [var only] ? only.Period
                : !sentence.All<PeriodMention>().Any() && flow.Dated.IsExact ? Period.Of(flow.Dated, isRelative: true)
                : null
        )
        {
            IsOnly = Only().IsMatch(sentence.Marked),
        };

    // Where two groups are named it is not clear which is meant.
    private static RegionalGroup? GroupOf(string text)
    {
        var named = Groups.Where(g => text.Contains(g.Word, StringComparison.Ordinal)).Select(g => g.Group).Distinct().ToArray();
        return named.Length switch
        {
            0 => RegionalGroup.None,
            1 => named[0],
            _ => null,
        };
    }

    [GeneratedRegex(@"\bonly (?:the |in )", RegexOptions.IgnoreCase)]
    private static partial Regex Only();

    [GeneratedRegex(@"\b(?:slates?|candidates?|contest\w*|uncontested)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();

    [GeneratedRegex(
        @"(?<candidates><N\d+>) (?:states |countries )?(?:candidates?|candidacies|states (?:stood|ran|competed)"
            + @"|countries (?:stood|ran|competed)) (?:\w+ )?for (?:the |only )?(?<seats><N\d+>) (?:[\w-]+ |<G\d+> ){0,4}seats?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\b(?:all|every|each of the|none of the) (?:five |<N\d+> )?(?:regional )?groups? (?:put forward|presented|nominated"
            + @"|had|proposed|ran) (?:(?:exactly |only |just )?as many (?:candidates|states) as (?:there were |it had "
            + @"|they had )?(?:vacant )?seats|(?:uncontested|clean|closed) slates?|(?:an? )(?:uncontested|clean|closed) slate)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AllGroups();

    [GeneratedRegex(
        @"\bslate\b(?:(?! (?:and|but|while)\b)[^.;,]){0,40} (?:was|is|were) (?<not>not |un)?contested"
            + @"|\b(?<not>un)contested slate\b|(?:<G\d+>|States|European|Pacific|Caribbean|African|Asian|WEOG|GRULAC) slate (?:was"
            + @"|were) (?<not>not |un)?contested",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Contested();
}
