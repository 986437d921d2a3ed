using System.Text.RegularExpressions;
using Placard.Record.Claims.Counts;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Phrases;

/// <summary>Reads where a phrase was used first and how far it spread: “the phrase “win-win” first appeared in 2017”.</summary>
internal sealed partial class PhraseRule : IClaimRule
{
    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The phrase “clean oil” first appeared in a resolution in March 2018.", "phrase: “clean oil”, first use"),
        new("The words “clean oil” entered a Council resolution for the first time in 2019.", "phrase: “clean oil”, first use"),
        new("The term “clean oil” was first used in resolution A/HRC/RES/37/23.", "phrase: “clean oil”, first use in A/HRC/RES/37/23"),
        new("The expression “clean oil” is in no resolution of the Human Rights Council.", "phrase: “clean oil”, never used"),
        new("The phrase “clean oil” had never been used before 2017.", "phrase: “clean oil”, never used before"),
        new("The phrase “clean oil” appears in 12 resolutions.", "phrase: “clean oil” in 12 texts"),
        new("China invented the phrase “clean oil”.", "phrase: “clean oil”, who thought of it"),
        new("The resolution speaks of “clean oil”."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!sentence.All<QuotedMention>().Any() || IsOfUnclearCouncil(sentence, flow))
            yield break;
        if (Spread().Match(sentence.Marked) is { Success: true } spread && sentence.Of<NumberMention>(spread, "number") is { } number)
            yield return Claimed(sentence, flow, spread, new PhraseSpread(Phrase(sentence, spread), number.Quantity));
        else if (Never().Match(sentence.Marked) is { Success: true } never)
            yield return Claimed(sentence, flow, never, new NeverUsed(Phrase(sentence, never), Before().IsMatch(sentence.Marked)));
        else if (First().Match(sentence.Marked) is { Success: true } first)
            yield return Claimed(
                sentence,
                flow,
                first,
                new FirstUse(Phrase(sentence, first), sentence.All<SymbolMention>().FirstOrDefault()?.Symbols ?? [])
            );
        else if (Coined().Match(sentence.Marked) is { Success: true } coined)
            yield return Claimed(sentence, flow, coined, new CoinedPhrase(Phrase(sentence, coined)));
    }

    private static string Phrase(MarkedSentence sentence, Match match) => sentence.Of<QuotedMention>(match, "quoted")!.Words;

    private static bool IsOfUnclearCouncil(MarkedSentence sentence, ClaimFlow flow) =>
        flow.CouncilMeant is null && !sentence.All<BodyMention>().Any() && OfCouncil().IsMatch(sentence.Marked);

    // A body that is not named in the sentence is none, but for “a Council resolution”.
    private static PhraseClaim Claimed(MarkedSentence sentence, ClaimFlow flow, Match match, PhraseAssertion assertion)
    {
        var window = CountWindow.Of(sentence, flow);
        var body = sentence.All<BodyMention>().FirstOrDefault()?.Body ?? (OfCouncil().IsMatch(sentence.Marked) ? flow.CouncilMeant : null);
        return new PhraseClaim(sentence, sentence.SpanOf(match), window with { Body = body }, assertion);
    }

    [GeneratedRegex(@"\bCouncil resolutions?\b")]
    private static partial Regex OfCouncil();

    [GeneratedRegex(@"\bbefore <D\d+>|\buntil <D\d+>", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"(?<quoted><Q\d+>)[^.;<]{0,40}?\b(?:first (?:appeared|used|entered|featured|occurred|surfaced)|(?:appeared|was used"
            + @"|entered|was introduced|featured)\b[^.;<]{0,60}?(?:<[BY]\d+>[^.;<]{0,20})?\bfor the first time)\b|\bfirst (?:use"
            + @"|appearance|mention) of[^.;<]{0,40}?(?<quoted><Q\d+>)|\b(?:was|were) the first (?:\w+ )?to (?:use|contain"
            + @"|mention)[^.;<]{0,40}?(?<quoted><Q\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex First();

    [GeneratedRegex(
        @"(?<quoted><Q\d+>) (?:(?:is|was|are|were|has been|had been) (?:in no|never|not in any|nowhere)|(?:had|has"
            + @"|have) never been|(?:never|does not|did not) (?:appear|occur|stand)(?:s|ed)? in any)\b"
            + @"|\bno (?:\w+ )?resolution[^.;<]{0,60}(?:<B\d+> )?(?:has|have|had|uses?|used|contains?|contained|mentions?"
            + @"|mentioned)[^.;<]{0,30}?(?<quoted><Q\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Never();

    [GeneratedRegex(
        @"(?<quoted><Q\d+>)[^.;<]{0,40}?\bin (?<number><N\d+>) (?:\w+ |<B\d+> ){0,3}(?:resolutions|texts)\b"
            + @"|(?<number><N\d+>) (?:\w+ |<B\d+> ){0,3}(?:resolutions|texts) (?:\w+ ){0,2}(?:use|used|contain|mention|refer to"
            + @"|include|have)\b[^.;<]{0,30}?(?<quoted><Q\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Spread();

    [GeneratedRegex(
        @"\b(?:invented|coined|originated|came up with) (?:the )?(?:phrase|term|expression|words?|notion|concept"
            + @"|slogan) (?:of )?(?<quoted><Q\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Coined();
}
