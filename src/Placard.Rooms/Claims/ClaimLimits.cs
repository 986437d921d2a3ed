namespace Placard.Rooms.Claims;

/// <summary>How much of a stranger's document is checked, and for how long. What takes longer is ended, and nothing of it goes
/// on.</summary>
internal static class ClaimLimits
{
    /// <summary>The most words: some 400 pages.</summary>
    public const int MostWords = 200_000;

    /// <summary>The most paragraphs.</summary>
    public const int MostParagraphs = 20_000;

    /// <summary>The most characters that are pasted; what is longer comes as a file.</summary>
    public const int MostPasted = 1_000_000;

    /// <summary>How long a check may take on a site, where others wait.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>How long it may take at a terminal, where nobody else does.</summary>
    public static readonly TimeSpan LongestAtTerminal = TimeSpan.FromSeconds(60);

    /// <summary>What a check within the limits finds.</summary>
    /// <exception cref="Refusal">The document is too long, or its check takes too long.</exception>
    public static ClaimsCheck Within(Request request, ReadClaimsDocument read, PartialDate given)
    {
        var paragraphs = read.File.Paragraphs;
        if (paragraphs.Count > MostParagraphs || paragraphs.Sum(p => (long)Words(p.Text)) > MostWords)
            throw Refusal.Unprocessable(
                $"This document is too long to be checked: at most {MostWords:N0} words and {MostParagraphs:N0} paragraphs are."
            );
        return Within(
            Longest,
            request.Clock,
            within => ClaimsCheck.Of(request.Edition, read, given, SiteAddress.Of(request), within),
            request.Cancellation
        );
    }

    /// <summary>What a check finds in time.</summary>
    /// <exception cref="Refusal">It takes longer.</exception>
    public static ClaimsCheck Within(
        TimeSpan longest,
        TimeProvider clock,
        Func<CancellationToken, ClaimsCheck> check,
        CancellationToken cancellation
    )
    {
        using var patience = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return check(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Refusal.Unprocessable(
                $"This document needs more time to check than the {longest.TotalSeconds} seconds that are allowed. Check it in parts."
            );
        }
    }

    // Of scripts without blanks each letter may be a word.
    private static int Words(string text) => text.Count(c => c is ' ' or >= '\u2E80') + 1;
}
