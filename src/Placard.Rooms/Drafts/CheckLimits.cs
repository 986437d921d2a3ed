namespace Placard.Rooms.Drafts;

/// <summary>How much of a stranger's draft is checked, and for how long. What takes longer is ended, and nothing of it goes on.</summary>
internal static class CheckLimits
{
    /// <summary>The most words, several times those of the longest resolution.</summary>
    public const int MostWords = 100_000;

    /// <summary>The most paragraphs.</summary>
    public const int MostParagraphs = 5000;

    /// <summary>How long a check may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>What a check within the limits finds.</summary>
    /// <exception cref="Refusal">The draft is too long, or its check takes too long.</exception>
    public static CheckedDraft Within(Request request, StructuredText draft, Func<CancellationToken, CheckedDraft> check)
    {
        if (draft.Paragraphs.Count > MostParagraphs || draft.Paragraphs.Sum(p => (long)Words(p.Text)) > MostWords)
            throw Refusal.Unprocessable(
                $"This draft is too long to be checked: at most {MostWords:N0} words and {MostParagraphs:N0} paragraphs are."
            );
        using var patience = new CancellationTokenSource(Longest, request.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, request.Cancellation);
        try
        {
            return check(either.Token);
        }
        catch (OperationCanceledException) when (!request.Cancellation.IsCancellationRequested)
        {
            throw Refusal.Unprocessable($"This draft needs more time to check than the {Longest.TotalSeconds} seconds that are allowed.");
        }
    }

    // Of scripts without blanks each letter may be a word.
    private static int Words(string text) => text.Count(c => c is ' ' or >= '\u2E80') + 1;
}
