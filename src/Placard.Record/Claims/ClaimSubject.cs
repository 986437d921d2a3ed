using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims;

/// <summary>Which states a match is about: those it names, or those that “it” can only mean.</summary>
internal static partial class ClaimSubject
{
    /// <summary>A pattern for who does something, in the groups <c>who</c> and <c>it</c>.</summary>
    public const string Pattern = @"(?<who><S\d+>|\b(?<it>[Ii]t|[Tt]he country|[Tt]hat country)\b)";

    /// <summary>Words that can stand between who does something and what is done.</summary>
    public const string Adverbs =
        @"(?:,? (?:has|have|had|also|already|only|since|finally|then|later|eventually|still|now|again|formally|all|both"
        + @"|each|recently|subsequently|previously|currently|long|just|itself|itself,|even|however|indeed|too"
        + @"|twice|once|it|itself)\b,?){0,4}";

    /// <summary>The states; null where the words do not say which, where they only suppose, or where the sentence asks.</summary>
    public static StatesMention? Of(MarkedSentence sentence, ClaimFlow flow, Match match)
    {
        if (IsSupposed(sentence, match))
            return null;
        return match.Groups["it"].Success ? Before(sentence, flow, match) : sentence.Of<StatesMention>(match, "who");
    }

    /// <summary>Whether the words before a match, or a question mark, make it a thing supposed, asked or wished; or whether the sentence
    /// lists times or makes exceptions, of which a rule would read one.</summary>
    public static bool IsSupposed(MarkedSentence sentence, Match match) =>
        Asserted.Asks(sentence.Marked)
        || Several().IsMatch(sentence.Marked)
        || Supposing().IsMatch(sentence.Marked[Math.Max(0, match.Index - Reach)..match.Index]);

    private const int Reach = 24;

    // Where two states were named before, “it” can be either.
    private static StatesMention? Before(MarkedSentence sentence, ClaimFlow flow, Match match)
    {
        var own = sentence.All<StatesMention>().Where(s => sentence.PlaceOf(s) < match.Index).ToArray();
        if (own.Length > 0)
            return own is [var only] ? only : null;
        foreach (var before in flow.Before)
        {
            if (before.All<StatesMention>().ToArray() is { Length: > 0 } named)
                return named is [{ States.Count: 1 } only] ? only : null;
        }
        return null;
    }

    [GeneratedRegex(
        @"<D\d+>(?:,| and| or| as well as|, and)(?: again| then)?(?: in| from| on)? <D\d+>|\b(?:except|excluding|apart from"
            + @"|other than|with the exception of)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Several();

    [GeneratedRegex(
        @"\b(?:if|whether|unless|until|should|once|before|as though|as if|rumou?rs? that|denied that|false that|not true that"
            + @"|claims? that|claimed that|says that|said that|hopes? that|demands? that|alleged that)\W+(?:the )?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Supposing();
}
