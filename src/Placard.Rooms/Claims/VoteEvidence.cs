using Placard.Record.Claims;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Claims;

/// <summary>A vote as evidence for a claim.</summary>
internal static class VoteEvidence
{
    public static Evidence Of(VoteEvent vote, ClaimRecord record)
    {
        var sources = record.SourcesOf(vote);
        // Several that copy each other are no more than one.
        var isCopied = vote.Status == RecordStatus.Single && sources.Count > 1;
        return new Evidence(
            vote.Symbol.IsKnown ? vote.Symbol.ToString() : vote.Address.ToString(),
            $"{vote.Title}: {OutcomeSentence.Of(vote)}",
            Addresses.Vote(vote.Address),
            vote.Date,
            string.Join(", ", sources),
            isCopied ? "one origin" : vote.Status.InWords()
        )
        {
            IsLater = record.IsLater(vote.Date),
        };
    }
}
