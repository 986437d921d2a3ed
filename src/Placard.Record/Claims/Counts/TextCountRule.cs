using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims.Counts;

/// <summary>Reads how many texts a body adopted or rejected: “adopted 42 resolutions at its thirty-seventh session”.</summary>
internal sealed partial class TextCountRule : IClaimRule
{
    private const string What =
        @"(?:(?:new|draft|more|country|thematic|further|other|substantive|oral|human|rights|additional|joint"
        + @"|procedural) ){0,2}(?<what>(?:resolution|decision|text|draft|proposal)s?)\b";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The Council adopted 42 resolutions at its thirty-seventh session.", "count: 42 resolutions adopted"),
        new("At its 37th session 14 decisions were adopted.", "count: 14 decisions adopted"),
        new("The Council adopted 30 resolutions without a vote at its 37th session.", "count: 30 resolutions adopted without a vote"),
        new("The Council has adopted 12 resolutions on Syria since 2011.", "count: 12 resolutions adopted on SYR"),
        new("The Council rejected two draft resolutions in 2022.", "count: 2 texts rejected"),
        new("It was only the second time in 16 years that the Council had voted down a text.", "count: second time"),
        new("The Council adopted resolution 37/23 by 28 votes."),
        new("Parliament adopted three laws."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations)
            yield break;
        if (Rare().Match(sentence.Marked) is { Success: true } rare)
            yield return CountClaim.Of(sentence, flow, sentence.SpanOf(rare), new RareRejection(rare.Groups["rare"].Value));
        if (!sentence.All<NumberMention>().Any())
            yield break;
        var matches = Counted().Matches(sentence.Marked);
        foreach (Match match in matches)
        {
            if (sentence.Of<NumberMention>(match, "number") is { } number)
                yield return CountClaim.Of(sentence, flow, sentence.SpanOf(match), Count(sentence, match, number.Quantity, matches.Count));
        }
    }

    private static TextCount Count(MarkedSentence sentence, Match match, Quantity number, int counts)
    {
        var isRejected = match.Groups["act"].Value[0] is not ('a' or 'A' or 'p' or 'P');
        var method = counts == 1 ? Method().Match(sentence.Marked) : Match.Empty;
        var topic = match.Groups["topic"] is { Success: true } about ? TopicWords.Of(sentence.WordsOf(about)) : null;
        return new TextCount(
            number,
            match.Groups["what"].Value.ToUpperInvariant().TrimEnd('S') switch
            {
                "DECISION" => CountedText.Decisions,
                "RESOLUTION" when !match.Value.Contains("draft", StringComparison.OrdinalIgnoreCase) => CountedText.Resolutions,
                _ => CountedText.Texts,
            },
            isRejected,
            !method.Success ? null
                : method.Groups["without"].Success ? ClaimedMethod.WithoutVote
                : ClaimedMethod.ByVote,
            topic is { Words.Count: > 0 } ? topic : null
        );
    }

    [GeneratedRegex(
        @"\b(?<act>adopted|adopts|adopting|approved|passed|rejected|voted down|defeated) (?:a total of |another "
            + @"|<D\d+> )?(?<number><N\d+>) "
            + What
            + @"(?: (?:on|about|concerning) (?<topic>.{3,80}?)(?=,| <[DH]\d| (?:since|in|at|during|by|without)\b|[.;?!]|$))?"
            + @"|(?<number><N\d+>) "
            + What
            + @" (?:were|was|has been|have been|had been) (?<act>adopted|approved|passed|rejected|voted down|defeated)\b"
            + @"|\b(?<act>adoption|rejection) of (?<number><N\d+>) "
            + What,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(?<without>without a vote|by consensus)\b|\bby (?:a )?(?:recorded )?vote\b|\bput to (?:a|the) vote\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Method();

    [GeneratedRegex(
        @"\b(?:only |just )?the (?<rare>(?:first|second|third|fourth|fifth|sixth|seventh) time)\b"
            + @"(?:[^.;]|\.\w|(?<=\.[A-Z])\.){0,80}\b(?:rejected"
            + @"|voted down|defeated|turned down|lost|rejects)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Rare();
}
