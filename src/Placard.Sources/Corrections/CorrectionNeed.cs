namespace Placard.Sources.Corrections;

/// <summary>Tells whether a correction still corrects anything.</summary>
public static class CorrectionNeed
{
    /// <summary>The fields in which the record without a correction differs from it, in the words of <c>corrections/README.md</c>; none
    /// when the correction has become superfluous.</summary>
    /// <param name="correction">The statement of the correction.</param>
    /// <param name="without">The same vote as reconciled without corrections, or null where there is none: then everything the correction
    /// says is needed.</param>
    public static IReadOnlyList<string> Differences(VoteObservation correction, VoteEvent? without)
    {
        var fields = new List<string>();
        Compare("date", correction.Date.IsKnown, without is not null && without.Date == correction.Date);
        Compare("title", correction.Title.Length > 0, without?.Title == correction.Title);
        Compare("draft", correction.Draft.IsKnown, without is not null && without.Draft == correction.Draft);
        Compare("outcome", correction.Outcome != Outcome.Unknown, without?.Outcome == correction.Outcome);
        Compare("method", correction.Method != VoteMethod.Unknown, without?.Method == correction.Method);
        Compare(
            "tally",
            correction.Announced is not null,
            without?.Tally is { } tally && tally.AgreesWith(correction.Announced.GetValueOrDefault())
        );
        Compare(
            "ballots",
            correction.Ballots.Count > 0,
            without is { Status: not RecordStatus.Quarantined } && SaysTheSame(correction, without.Ballots)
        );
        return fields;

        void Compare(string field, bool isCorrected, bool isSame)
        {
            if (isCorrected && !isSame)
                fields.Add(field);
        }
    }

    private static bool SaysTheSame(VoteObservation correction, BallotSheet ballots) =>
        !correction.OmitsAbsent
            ? ballots.Equals(correction.Ballots)
            : BallotSheet.Of(ballots.Where(b => b.Value != Ballot.NotVoting)).Equals(correction.Ballots);
}
