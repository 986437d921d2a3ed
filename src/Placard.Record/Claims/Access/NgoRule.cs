using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Access;

/// <summary>Reads what the NGO Committee, and the Economic and Social Council after it, decided on organisations.</summary>
internal sealed partial class NgoRule : IClaimRule
{
    private const string Things = @"(?: (?:new )?(?:applications|organi[sz]ations|NGOs|groups))?";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The Night Watch was deferred more than 20 times by the NGO Committee.", "access: deferred, times more than 20"),
        new("The NGO Committee has never rejected the Night Watch, only deferred it.", "access: never rejected"),
        new("In December 2022 the Economic and Social Council granted status to the Night Watch.", "access: granted"),
        new("At its resumed session of 2022 the NGO Committee deferred 319 applications.", "access: session deferred 319"),
        new(
            "In the resumed session 2025 the NGO Committee recommended 381 organisations and only 170 was deferred.",
            "access: session recommended 381",
            "access: session deferred 170"
        ),
        new("The vote was deferred more than 20 times."),
        new("The NGO Committee is made up of states."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        var isOfCommittee = sentence.All<BodyMention>().Any(b => b.Body == Body.NgoCommittee);
        var isOfStatus = sentence.Marked.Contains("status", StringComparison.Ordinal);
        if (!isOfCommittee && !isOfStatus && flow.Body != Body.NgoCommittee)
            yield break;
        if (isOfCommittee || isOfStatus)
        {
            foreach (Match match in Times().Matches(sentence.Marked))
                yield return Claimed(sentence, match, NgoSaying.DeferredTimes, sentence.Of<NumberMention>(match, "number")?.Quantity);
            foreach (Match match in Rejected().Matches(sentence.Marked).Take(1))
                yield return Claimed(sentence, match, NgoSaying.Rejected, null);
            foreach (Match match in Granted().Matches(sentence.Marked).Take(1))
                yield return Claimed(sentence, match, NgoSaying.Granted, null);
        }
        if (Session().Match(sentence.Marked) is not { Success: true } part)
            yield break;
        foreach (Match match in Counted().Matches(sentence.Marked))
        {
            if (sentence.Of<NumberMention>(match, "number") is { } number)
                yield return Claimed(sentence, match, SayingOf(match.Groups["act"].Value), number.Quantity) with
                {
                    IsResumed = part.Groups["resumed"].Success,
                    When = sentence.All<PeriodMention>().ToArray() is [var only] ? only.Period : null,
                };
        }
    }

    private static NgoClaim Claimed(MarkedSentence sentence, Match match, NgoSaying saying, Quantity? number) =>
        new(sentence, sentence.SpanOf(match), saying, number, match.Groups["not"].Success, ClaimTime.OrOnly(sentence, match));

    private static NgoSaying SayingOf(string act) =>
        act.StartsWith("def", StringComparison.OrdinalIgnoreCase) ? NgoSaying.SessionDeferred
        : act.StartsWith("clo", StringComparison.OrdinalIgnoreCase) ? NgoSaying.SessionClosed
        : NgoSaying.SessionRecommended;

    [GeneratedRegex(@"\b(?:was|has been|had been|been|were) deferred (?:by <B\d+> )?(?<number><N\d+>) times\b", RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(
        @"<B\d+> (?:has |had )?(?:(?<not>never|not) )?(?:rejected|turned down) (?!<N)|\b(?:was|has been"
            + @"|had been) (?:(?<not>never|not) (?:been )?)?rejected by <B\d+>|\b(?:has|had) (?<not>never) been rejected by <B\d+>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Rejected();

    [GeneratedRegex(
        @"\bgranted (?:(?:special|general|roster|consultative) ){0,2}status to |\b(?:was|were|has been) granted (?:(?:special"
            + @"|general|roster|consultative) ){0,2}status\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Granted();

    [GeneratedRegex(@"\b(?:(?<resumed>resumed)|regular) session\b", RegexOptions.IgnoreCase)]
    private static partial Regex Session();

    [GeneratedRegex(
        @"\b(?<act>recommended|deferred|closed) (?:only |just )?(?<number><N\d+>)"
            + Things
            + @"|(?<number><N\d+>)"
            + Things
            + @" (?:was|were) (?<act>recommended|deferred|closed)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();
}
