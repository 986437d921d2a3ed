using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Holds what a document calls a text against its title. Drafts bear other titles at times, which is said.</summary>
internal static class TitleCheck
{
    // As many of the words of either title as make two titles one with a slip.
    private const double Near = 0.4;

    public static AssertionAnswer Of(string claimed, string title, IEnumerable<string> others)
    {
        var says = $"its title is “{title}”";
        if (Same(claimed, title))
            return AssertionAnswer.Of(true, says);
        if (others.Any(other => Same(claimed, other)))
            return new AssertionAnswer(VerdictKind.Partly, $"{says}; one source has the other title");
        var (said, held) = (Telling(claimed), Telling(title));
        var shared = said.Count(held.Contains);
        return shared >= Near * Math.Max(said.Count, 1)
            ? new AssertionAnswer(VerdictKind.Partly, $"{says}; drafts bear other titles at times, which the record does not hold")
            : AssertionAnswer.Of(false, says);
    }

    /// <summary>Holds what a text is said to be about against its title and the subjects it was filed under.</summary>
    public static AssertionAnswer OfTopic(TopicWords said, string title, IReadOnlyList<string> subjects)
    {
        var says = $"its title is “{title}”";
        var words = TopicWords.Of(string.Join(' ', [title, .. subjects.Select(t => t.ToLowerInvariant())]));
        return said.Words.Overlaps(words.Words)
            ? AssertionAnswer.Of(true, says)
            : AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{says}, which has none of these words");
    }

    private static HashSet<string> Telling(string title) => [.. TopicWords.Of(title).Words.Where(w => w is not ("human" or "right"))];

    private static bool Same(string one, string other) => Letters(one).SequenceEqual(Letters(other));

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}
