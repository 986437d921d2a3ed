namespace Placard.Record.Positions.Blocs;

/// <summary>Clusters of roll calls on one draft: amendments and paragraphs are put to the vote beside the whole text, and ballots on them
/// are correlated.</summary>
/// <remarks>Whatever is resampled is resampled by draft, so that a draft with thirty amendments counts as one piece of evidence and not as
/// thirty-one.</remarks>
internal static class DraftClusters
{
    /// <summary>The number of the draft of each vote, from 0, in the order in which the drafts come.</summary>
    public static int[] Of(IReadOnlyList<VoteEvent> votes, out int drafts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var of = new int[votes.Count];
        for (var i = 0; i < votes.Count; i++)
        {
            var key = KeyOf(votes[i]);
            if (!numbers.TryGetValue(key, out of[i]))
                numbers[key] = of[i] = numbers.Count;
        }
        drafts = numbers.Count;
        return of;
    }

    // A text that comes back next year is another draft, even under the same title.
    private static string KeyOf(VoteEvent vote)
    {
        var draft =
            vote.Amends.IsKnown ? vote.Amends
            : vote.Draft.IsKnown ? vote.Draft
            : vote.Symbol;
        return $"{vote.Body.Code} {vote.Date} "
            + $"{(draft.IsKnown ? draft.ToString() : vote.Title.Length > 0 ? vote.Title : vote.Address.ToString())}";
    }
}
