using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims.Contents;

/// <summary>Reads what a text does: “the Council asked its Advisory Committee for a study”, “a resolution to renew the mandate”.</summary>
internal sealed partial class ActRule : IClaimRule
{
    private const string Acts =
        @"(?<act>request(?:ed|s|ing)?|asked|asks|tasked|tasks|mandated|call(?:ed|s|ing) (?:up)?on|call(?:ed|s|ing) for"
        + @"|urg(?:ed|es|ing)|demand(?:ed|s|ing)|invit(?:ed|es|ing)|encourag(?:ed|es|ing)|extend(?:ed|s|ing)?"
        + @"|renew(?:ed|s|ing)?|prolong(?:ed|s|ing)?|establish(?:ed|es|ing)?|creat(?:ed|es|ing|e)|sets? up|setting up"
        + @"|appoint(?:ed|s|ing)?|launch(?:ed|es|ing)?|condemn(?:ed|s|ing)|deplor(?:ed|es|ing)|welcom(?:ed|es|ing)"
        + @"|reaffirm(?:ed|s|ing)|recogni[sz](?:ed|es|ing))\b";

    private const string Before =
        @"(?:,? (?:also|further|therefore|has|had|then|thereby|again|today|strongly|only|in it|in (?:its )?paragraph <N\d+>|<D\d+>))*,?";

    private const string Object = @"(?<object>.{3,240}?)" + ContentPatterns.End;

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new("The Council asked the Secretary-General for a study on lanterns.", "content: ask: secretary study lanterns"),
        new("The resolution extended the mandate of the keeper of oil for one year.", "content: extend: mandate keeper oil; 1 year"),
        new(
            "In its paragraph 5, resolution 37/23 requests a report before the 43rd session.",
            "content: request: report; session 43; paragraph 5"
        ),
        new("China voted against the establishment of a fact-finding mission.", "content: establish: fact finding mission"),
        new("Six states opposed a resolution to renew the mandate on lamps.", "content: extend: mandate lamps"),
        new("China called on the Council to light lanterns."),
        new("The resolution does not extend the mandate."),
        new("The Council adopted 42 resolutions."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        if (!ContentPatterns.IsOfText(sentence, flow))
            yield break;
        var taken = new List<TextSpan>();
        foreach (Match match in Done().Matches(sentence.Marked))
        {
            if (Claimed(sentence, flow, match, taken) is { } claim)
                yield return claim;
        }
        if (!ProposalReader.Speaks(sentence))
            yield break;
        foreach (Match match in Purpose().Matches(sentence.Marked))
        {
            if (Claimed(sentence, flow, match, taken) is { } claim)
                yield return claim;
        }
    }

    private static ContentClaim? Claimed(MarkedSentence sentence, ClaimFlow flow, Match match, List<TextSpan> taken)
    {
        var span = Joined(sentence.SpanOf(match.Groups["act"]), sentence.SpanOf(match.Groups["object"]));
        if (TextAct.Of(match.Groups["act"].Value) is not { } act || taken.Any(t => span.Start < t.End && span.End > t.Start))
            return null;
        var written = sentence.WordsOf(match.Groups["object"]);
        var addressee = act.Asks ? Addressee().Match(written) : Match.Empty;
        var keys = ContentKeys.Of(written, flow.Dated);
        if (keys.Words.Count + keys.Symbols.Count == 0)
            return null;
        taken.Add(span);
        // Why it does so is in no title.
        if (keys.Words.Any(w => w[0] == '@') && Reason().Match(sentence.Marked, match.Index + match.Length) is { Success: true } why)
            flow.Proposal.Use(sentence, sentence.SpanOf(why));
        var assertion = new ActAssertion(
            act,
            addressee.Success ? ContentKeys.Of(addressee.Groups["who"].Value) : ContentKeys.None,
            keys,
            written
        )
        {
            Paragraph = ParagraphIn(sentence),
        };
        return ContentClaim.Of(sentence, flow, span, assertion);
    }

    private static int ParagraphIn(MarkedSentence sentence) =>
        Paragraph().Match(sentence.Sentence.Text) is { Success: true } named
            ? int.Parse(named.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    private static TextSpan Joined(TextSpan one, TextSpan other) => one with { Length = other.End - one.Start };

    [GeneratedRegex(
        @"(?:"
            + ContentPatterns.Text
            + @"|\bwhich(?: it| <B\d+>)?)"
            + Before
            + @" (?:(?:decid(?:ed|es|ing)|agreed|voted) to )?"
            + Acts
            + @",? "
            + Object,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Done();

    [GeneratedRegex(
        @"\b(?:resolutions?|draft|text|decision|motion|initiative)(?: <Y\d+>)?,? (?:(?:to|that|which) )?"
            + Acts
            + @" "
            + Object
            + @"|\b(?:against|for|on|in favou?r of|supported|opposed|backed|rejected|approved|adopted|blocked) (?:the "
            + @"|an? )(?<act>establishment|creation|extension|renewal|appointment) of "
            + Object,
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\G,? (?:in response to|because of|following) [^.;<]*")]
    private static partial Regex Reason();

    // “its Advisory Committee for a study”, “a report from the Secretary-General”, “all towns to train lamplighters”
    [GeneratedRegex(
        @"^(?:the |its |an? )?(?<who>[\w' ’-]{3,80}?) (?:to|for) |\b(?:from|by) (?:the "
            + @"|its )?(?<who>(?:[\w’']+ )?(?:[A-Z][\w’'-]+ ?(?:(?:of|on|for|the|and) )*){1,8})"
    )]
    private static partial Regex Addressee();

    [GeneratedRegex(@"\b(?:paragraph|OP) ?(?<number>[0-9]{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph();
}
