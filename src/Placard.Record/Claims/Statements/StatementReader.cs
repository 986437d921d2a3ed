using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims.Statements;

/// <summary>Reads which joint statement a sentence means.</summary>
internal static partial class StatementReader
{
    public static StatementReference Of(MarkedSentence sentence, Match match, StatesMention? lead, IReadOnlyList<StateCode> who)
    {
        var text = sentence.Sentence.Text;
        lead ??= sentence.Of<StatesMention>(ReadOut().Match(sentence.Marked), "lead");
        return new StatementReference(
            ClaimTime.OrOnly(sentence, match),
            lead is { States: [var state] } ? state : default,
            BodyOf(sentence),
            Letter().IsMatch(text) ? true
                : Statement().IsMatch(text) ? false
                : null,
            Critical().IsMatch(text) ? true
                : Supportive().IsMatch(sentence.Marked) ? false
                : null,
            [.. sentence.All<StatesMention>().Where(s => !ReferenceEquals(s, lead)).SelectMany(s => s.States).Except(who).Distinct()]
        );
    }

    // A letter to the President of the Council and a statement in it are both of the Council.
    private static Body? BodyOf(MarkedSentence sentence) =>
        sentence.All<BodyMention>().Select(b => b.Body).Distinct().ToArray() is [var only] ? only : null;

    [GeneratedRegex(@"\b(?:that|which) (?<lead><S[0-9]+>) (?:read out|read|delivered|made|presented|led)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReadOut();

    [GeneratedRegex(@"\bletters?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\bstatements?\b|\bspoke\b", RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\bcritic\w*|\bcondemn\w*|\bconcern(?:s|ed)? (?:about|over|at)|\bdenounc\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Critical();

    [GeneratedRegex(
        @"\b(?:support(?:ed|s|ing)?|in support of|back(?:ed|s|ing)?|defend(?:ed|s|ing)?|prais(?:ed|es|ing)) (?:of )?<S[0-9]+>"
            + @"|\bsupportive\b|\bcounter-statement",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Supportive();
}
