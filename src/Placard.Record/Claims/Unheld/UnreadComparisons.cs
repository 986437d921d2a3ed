using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Unheld;

/// <summary>Finds comparisons with all others that stand beside what was read and that no rule read: “more than any other state”, “with the
/// most votes of its group”.</summary>
internal static partial class UnreadComparisons
{
    /// <summary>A claim for each, which is not checkable.</summary>
    public static IEnumerable<Claim> Beside(MarkedSentence sentence, IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            yield break;
        foreach (Match match in Comparison().Matches(sentence.Marked))
        {
            var span = sentence.SpanOf(match);
            if (!claims.Any(c => c.Words.Start < span.End && c.Words.End > span.Start))
                yield return new UnheldClaim(
                    ClaimKind.Count,
                    sentence,
                    span,
                    NotCheckableReason.Unclear,
                    "What is compared with all others was not read."
                );
        }
    }

    [GeneratedRegex(
        @"\b(?:more|fewer|less|higher|lower|better|worse) (?:\w+ )?than (?:any|all|every|most)(?: of)?(?: the)? ?(?:other|one)\w*"
            + @"|\bthe (?:most|fewest|highest|lowest|largest|smallest|best|worst) (?:\w+ )?(?:of|in|among) (?:the|all|any|its)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Comparison();
}
