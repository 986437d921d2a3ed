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
        if (!ProposalReader.Speaks(sentence) || sentence.All<SymbolMention>().FirstOrDefault() is not { } symbol)
            yield break;
        yield return VoteRules.Claim(
            sentence,
            flow,
            ClaimKind.Symbol,
            sentence.Sentence.Span with
            {
                Start = sentence.Sentence.Span.Start + symbol.Start,
                Length = symbol.Length,
            },
            new SymbolAssertion(symbol.Symbols[0], symbol.IsWritten)
        );
        foreach (var match in About().Matches(sentence.Marked).Concat(DealtWith().Matches(sentence.Marked)))
        {
            var span = sentence.SpanOf(match.Groups["about"]);
            var topic = TopicWords.Of(sentence.WordsOf(span));
            if (topic.Words.Count > 0)
                yield return VoteRules.Claim(sentence, flow, ClaimKind.Title, span, new AboutAssertion(topic), tellsTopic: true);
        }
    }

    // “The Council dealt with the Sudan at its special session and adopted resolution S-33/1”
    [GeneratedRegex(
        @"\b(?:dealt with|discussed|took up|addressed) (?<about>(?:the )?(?:<S\d+>|[^.,;<]{3,60}?))(?= (?:at|in|on|and|when"
            + @"|by)\b)[^.]*<Y\d+>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DealtWith();

    // “resolution 51/5 deals with reconciliation in Sri Lanka”, “the resolution on climate change, 48/13”
    [GeneratedRegex(
        @"<Y\d+>,? (?:(?:on|about|concerning|regarding|deals with|is about|addresses) (?:the )?|\()(?<about>(?!behalf"
            + @"|<[BDHN]\d+>)(?:(?!\b(?:was|were|is|are|has|had|by|adopted|passed|rejected|voted|which|that|and)\b)[^.,;()])+)"
            + @"|\b(?:resolution|text|draft|decision) (?:on|about|concerning) (?<about>(?!behalf|<[BDHN]\d+>)(?:(?!\b(?:was|were|is"
            + @"|are|has|had|by|adopted|which)\b)[^.;()<]|<S\d+>)+(?<![ ,])),? \(?<Y\d+>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex About();

    [GeneratedRegex(
        @"\b(?:entitled|titled|called|named)[:,]? (?<title><Q\d+>)|\b(?:resolutions?|draft|decision|text|motion|proposal"
            + @"|initiative)(?: <Y\d+>)?,? (?:on |entitled |titled |called )?(?:the )?(?<title><Q\d+>)"
            + @"|(?<title><Q\d+>) (?:resolution|draft|text)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Titled();
}
