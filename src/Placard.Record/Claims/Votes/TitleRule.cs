using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Votes;

/// <summary>Reads what a text is called, and by which symbol it is cited.</summary>
internal sealed partial class TitleRule : IClaimRule
{
    private const int FewestWords = 3;

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("China introduced a resolution on “Promoting Cooperation between Peoples”.", "title: “Promoting Cooperation between Peoples”"),
        new("Resolution A/HRC/RES/51/20 was adopted.", "symbol: A/HRC/RES/51/20"),
        new("The resolution speaks of “win-win cooperation”."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!flow.IsOfUnitedNations)
            yield break;
        foreach (Match match in Titled().Matches(sentence.Marked))
        {
            if (sentence.Of<QuotedMention>(match, "title") is { } quoted && quoted.Words.Split(' ').Length >= FewestWords)
                yield return VoteRules.Claim(
                    sentence,
                    flow,
                    ClaimKind.Title,
                    sentence.SpanOf(match.Groups["title"]),
                    new TitleAssertion(quoted.Words),
                    tellsTopic: true
                );
        }
        if (!ProposalReader.Speaks(sentence))
            yield break;
        foreach (var symbol in sentence.All<SymbolMention>().Take(1))
        {
            var span = sentence.Sentence.Span with { Start = sentence.Sentence.Span.Start + symbol.Start, Length = symbol.Length };
            yield return VoteRules.Claim(sentence, flow, ClaimKind.Symbol, span, new SymbolAssertion(symbol.Symbols[0]));
        }
    }

    [GeneratedRegex(
        @"\b(?:entitled|titled|called|named)[:,]? (?<title><Q\d+>)|\b(?:resolutions?|draft|decision|text|motion|proposal|initiative)(?: <Y\d+>)?,? (?:on |entitled |titled |called )?(?:the )?(?<title><Q\d+>)|(?<title><Q\d+>) (?:resolution|draft|text)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Titled();
}
