using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Contents;

/// <summary>Reads which words a text is said to have or to lack: “the resolution speaks of “win-win cooperation””.</summary>
internal sealed partial class QuoteRule : IClaimRule
{
    private const string Verb =
        @"\b(?:sp(?:eak|eaks|oke|eaking) of|mention(?:s|ed|ing)?|refer(?:s|red|ring)? to|contain(?:s|ed|ing)?|us(?:es"
        + @"|ed|ing)|use|includ(?:es|ed|ing)|suggest(?:s|ed|ing)|invok(?:es|ed|ing)|repeat(?:s|ed|ing)|employ(?:s|ed)"
        + @"|promot(?:es|ed|ing)|endors(?:es|ed|ing)|has|have|had)\b";

    private const string Denial = @"\b(?:not|never|no|nowhere|without|neither|lacks?|lacked|dropped|removed|deleted|first|any)\b|n['’]t\b";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The resolution speaks of “clean oil” and of “every lantern”.", "content: with “clean oil”", "content: with “every lantern”"),
        new("In resolution 34/3 the word “lantern” is already used.", "content: with “lantern”"),
        new("The Security Council used the phrase “clean oil” in its resolution 2344 (2017).", "content: with “clean oil”"),
        new("Paragraph 5 of resolution 34/3 contains the words “clean oil”.", "content: with “clean oil”; paragraph 5"),
        new("Resolution 37/23 does not use the words “clean oil”.", "content: without “clean oil”"),
        new("The resolution entitled “Question of lanterns” was adopted."),
        new("China said that the resolution was “unfair”."),
        new("The phrase “clean oil” first appeared in resolution 37/23."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!ContentPatterns.IsOfText(sentence, flow) || !sentence.All<QuotedMention>().Any() || !OfText().IsMatch(sentence.Marked))
            yield break;
        var denied = Denied().Match(sentence.Marked);
        if (denied.Success)
        {
            yield return Claimed(sentence, flow, denied.Groups["quoted"], denied);
            yield break;
        }
        if (Doubtful().IsMatch(sentence.Marked))
            yield break;
        var found = Has().Match(sentence.Marked);
        found = found.Success ? found : Named().Match(sentence.Marked);
        foreach (Capture quoted in found.Groups["quoted"].Captures)
            yield return Claimed(sentence, flow, quoted, denied: null);
    }

    private static ContentClaim Claimed(MarkedSentence sentence, ClaimFlow flow, Capture quoted, Match? denied)
    {
        var words = sentence.Of<QuotedMention>(quoted.ValueSpan)!.Words;
        var numbered = NumberedParagraph().Match(sentence.Marked);
        var paragraph = numbered.Success ? (int?)sentence.Of<NumberMention>(numbered, "number")?.Quantity.Value ?? 0 : 0;
        return ContentClaim.Of(
            sentence,
            flow,
            sentence.SpanOf(denied ?? quoted),
            new QuotedAssertion(words, denied is not null, paragraph)
        );
    }

    [GeneratedRegex(@"(?<!\bpreambular )\b(?:[Pp]aragraph|[Pp]ara\.?) (?<number><N\d+>)")]
    private static partial Regex NumberedParagraph();

    [GeneratedRegex(@"<Y\d+>|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:\w+ )?(?:resolution|draft|text|decision)\b")]
    private static partial Regex OfText();

    [GeneratedRegex(
        @"(?:<Y\d+>|\b(?:resolution|draft|text|decision)\b)[^.;<]{0,160}?"
            + Verb
            + @"(?:[^.;<]{0,60}(?<quoted><Q\d+>))(?:[^.;<]{0,60}(?<quoted><Q\d+>)){0,6}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Has();

    [GeneratedRegex(
        @"\b(?:words?|terms?|phrases?|expressions?|notion|formula|concept) (?:of )?(?<quoted><Q\d+>)[^.;]{0,80}\b(?:in"
            + @"|appears?|used|stands?)\b|\b(?:used|uses|contained|contains|took up|inserted|included) (?:the )?(?:words?|terms?"
            + @"|phrases?|expressions?|notion|formula|concept) (?:of )?(?<quoted><Q\d+>)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\b(?:(?:does|did|do) not|(?:does|did|do)n['’]t|never|fail(?:s|ed) to|avoid(?:s|ed)?) (?:once |even )?(?:use[sd]?"
            + @"|contain(?:s|ed)?|mention(?:s|ed)?|include[sd]?|have|speaks? of)[^.;<]{0,40}(?<quoted><Q\d+>)"
            + @"|(?<quoted><Q\d+>)[^.;<]{0,20} (?:does not|doesn['’]t|did not|never) (?:appear|occur|stand|feature)"
            + @"|(?<quoted><Q\d+>) (?:is|are) (?:not|nowhere) (?:\w+ )?(?:in|used)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Denied();

    [GeneratedRegex(Denial + @"|\b(?:entitled|titled|called|named)[:,]? <Q|<Q\d+> (?:resolution|draft|text)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Doubtful();
}
