namespace Placard.Edition.Reconciling;

/// <summary>What sources say differently of a proposal beyond the vote on it: its draft and its title. Sponsors are compared beside one
/// another on the page, since sources list them as of different days.</summary>
internal static class FieldDifferences
{
    /// <summary>Two titles of one text share at least this part of the words of the shorter.</summary>
    private const double SameTitle = 0.5;

    /// <summary>The differences between the best source and each other one, as doubts that settle nothing.</summary>
    public static IEnumerable<Doubt> Of(MatchedVote vote)
    {
        foreach (
            var (best, other) in Differing(vote, t => t.Observation.Draft.IsKnown, (x, y) => x.Observation.Draft == y.Observation.Draft)
        )
            yield return new Doubt(DoubtKind.FieldsDiffer, DoubtSentences.DraftsDiffer(best, other), []);
        foreach (var (best, other) in Differing(vote, t => t.Observation.Title.Length > 0, ShareWords))
            yield return new Doubt(DoubtKind.FieldsDiffer, DoubtSentences.TitlesDiffer(best, other), []);
    }

    private static IEnumerable<(SourcedVote Best, SourcedVote Other)> Differing(
        MatchedVote vote,
        Func<SourcedVote, bool> says,
        Func<SourcedVote, SourcedVote, bool> agree
    )
    {
        var saying = vote.SourcedVotes.Where(says).ToList();
        return saying.Skip(1).Where(other => !agree(saying[0], other)).Select(other => (saying[0], other));
    }

    private static bool ShareWords(SourcedVote x, SourcedVote y)
    {
        var (mine, theirs) = (WordsOf(x), WordsOf(y));
        var fewer = Math.Min(mine.Count, theirs.Count);
        return fewer == 0 || mine.Count(theirs.Contains) >= SameTitle * fewer;
    }

    private static HashSet<string> WordsOf(SourcedVote sourced) =>
        [.. TitleKey.Of(sourced.Observation.Title).Split(' ').Where(word => word.Length > 3)];
}
