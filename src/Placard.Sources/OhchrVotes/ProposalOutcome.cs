namespace Placard.Sources.OhchrVotes;

/// <summary>How a proposal was decided, as far as the library's coded field and its sentences say.</summary>
/// <param name="Method">How.</param>
/// <param name="Outcome">What became of it; unknown where only the tally tells.</param>
internal readonly record struct ProposalOutcome(VoteMethod Method, Outcome Outcome)
{
    /// <summary>Puts together what the columns of a record say.</summary>
    /// <param name="voteType">The coded field: <c>RECORDED</c>, <c>ADOPTED WITHOUT VOTE</c>, <c>WITHDRAWN</c> ... It weighs more than the
    /// sentence, which is often copied from another record.</param>
    /// <param name="sentence">What else is said: <c>... Rejected by a recorded vote</c>.</param>
    /// <param name="filedAsAdopted">Whether it is filed as a text that the body adopted.</param>
    /// <param name="hasVote">Whether it has a tally or a list of names.</param>
    /// <returns>Null where the coded field is none of those known.</returns>
    public static ProposalOutcome? Read(string voteType, string sentence, bool filedAsAdopted, bool hasVote)
    {
        var filed = filedAsAdopted ? Outcome.Adopted : Outcome.Unknown;
        if (Starts(voteType, "RECORDED"))
            return Recorded(sentence, filed, hasVote);
        if (Starts(voteType, "NON-RECORDED"))
        {
            var known = !Says(voteType, "no voting information");
            return new ProposalOutcome(
                known ? VoteMethod.NotRecorded : VoteMethod.Unknown,
                Says(voteType, "adopted") ? Outcome.Adopted : filed
            );
        }
        if (Starts(voteType, "ADOPTED WITHOUT"))
            return new ProposalOutcome(VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote);
        if (Starts(voteType, "WITHDRAWN"))
            return new ProposalOutcome(VoteMethod.NoDecision, Outcome.Withdrawn);
        if (Starts(voteType, "NOT CONSIDERED"))
            return new ProposalOutcome(VoteMethod.NoDecision, Outcome.NotActedOn);
        return null;
    }

    private static ProposalOutcome Recorded(string sentence, Outcome filed, bool hasVote)
    {
        var said = DraftSentence.Read(sentence);
        // A vote of which there is neither tally nor name leaves the sentence as the only witness.
        if (!hasVote && said.Outcome == Outcome.NotActedOn)
            return new ProposalOutcome(VoteMethod.NoDecision, Outcome.NotActedOn);
        if (!hasVote && Says(sentence, "adopted without a vote"))
            return new ProposalOutcome(VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote);
        return new ProposalOutcome(VoteMethod.Recorded, said.Outcome is Outcome.Adopted or Outcome.Rejected ? said.Outcome : filed);
    }

    private static bool Starts(string text, string words) => text.StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
