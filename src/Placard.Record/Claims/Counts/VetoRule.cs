using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims.Counts;

/// <summary>Reads how many vetoes a state cast: “Russia has vetoed 17 drafts since 2011”, “more vetoes than any other permanent
/// member”.</summary>
internal sealed partial class VetoRule : IClaimRule
{
    private const string Who = @"(?<who><S\d+>)(?: alone)?(?: has| have| had)?(?: \w+ly| already| now)? ";

    // What the vetoes were to stop is not read, so that a number of them is of some and not of all.
    private const string Topic = @"(?! to \w+)(?: on (?<topic>.{3,60}?)(?=,| (?:since|in|at|during|between)\b| <D\d|[.;?!]|$))?";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("Russia has vetoed 17 drafts since 2011.", "count: 17 vetoes of RUS"),
        new("Russia has vetoed 17 draft resolutions on Syria since 2011.", "count: 17 vetoes of RUS on SYR"),
        new("The United States cast three vetoes in 2024.", "count: 3 vetoes of USA"),
        new("China has used its veto 16 times.", "count: 16 vetoes of CHN"),
        new("The United States used its veto three times between October 2023 and February 2024.", "count: 3 vetoes of USA"),
        new("Since 2011 Russia has cast more vetoes than any other permanent member.", "count: more vetoes of RUS than of any other"),
        new("Since 2011 the US has used its veto more often than Russia.", "count: more vetoes of USA than of RUS"),
        new("Russia used its veto three times to block drafts on Syria."),
        new("France vetoed S/2023/506."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!sentence.Marked.Contains("veto", StringComparison.OrdinalIgnoreCase))
            yield break;
        if (Most().Match(sentence.Marked) is { Success: true } most)
        {
            if (sentence.Of<StatesMention>(most, "who") is { States: [var state] })
                yield return CountClaim.Of(sentence, flow, sentence.SpanOf(most), new MostVetoes(state, Than(sentence, most)));
            yield break;
        }
        foreach (Match match in Counted().Matches(sentence.Marked))
        {
            if (sentence.Of<StatesMention>(match, "who") is { States: [var state] } && Number(sentence, match) is { } number)
            {
                var topic = match.Groups["topic"] is { Success: true } about ? TopicWords.Of(sentence.WordsOf(about)) : null;
                yield return CountClaim.Of(
                    sentence,
                    flow,
                    sentence.SpanOf(match),
                    new VetoCount(state, number, topic is { Words.Count: > 0 } ? topic : null)
                );
            }
        }
    }

    private static StateCode Than(MarkedSentence sentence, Match match) =>
        sentence.Of<StatesMention>(match, "than")?.States is [var other] ? other : default;

    private static Quantity? Number(MarkedSentence sentence, Match match) =>
        match.Groups["times"].Value.ToUpperInvariant() switch
        {
            "ONCE" => Quantity.Of(1),
            "TWICE" => Quantity.Of(2),
            _ => sentence.Of<NumberMention>(match, "number")?.Quantity,
        };

    [GeneratedRegex(
        Who
            + @"(?:vetoed (?:a total of )?(?<number><N\d+>) (?:\w+ ){0,2}(?:drafts|resolutions|texts|proposals)\b"
            + Topic
            + @"|(?:cast|used|exercised) (?:a total of )?(?<number><N\d+>) (?:\w+ )?vetoes\b"
            + Topic
            + @"|(?:cast|used|exercised|wielded) (?:its|the|a|their) (?:right of )?veto(?: power"
            + @"| right)?,? (?:(?<number><N\d+>) times|(?<times>once|twice))\b"
            + Topic
            + ")",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        Who
            + @"(?:(?:cast|used|exercised) more vetoes than|(?:cast|used|exercised|wielded) (?:its"
            + @"|the) (?:right of )?veto(?: power| right)? (?:far |much )?more (?:often |frequently "
            + @"|times )?than) (?:(?<than><S\d+>)|any (?:other|one else|of the other)"
            + @"|all (?:the )?other)(?: permanent)?(?: members?| states?| countr\w+)?"
            + "|"
            + Who
            + @"(?:cast (?:by far )?the most vetoes|used (?:its|the) veto (?:power )?the most(?: often)?)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Most();
}
