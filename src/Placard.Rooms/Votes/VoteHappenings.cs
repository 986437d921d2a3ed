namespace Placard.Rooms.Votes;

/// <summary>The votes of one state, for who follows it: roll calls that list it, and decisions without a list on what it
/// sponsored.</summary>
internal static class VoteHappenings
{
    public static IEnumerable<Happening> RollCallsOf(OpenEdition edition, Subject subject, DateOnly since)
    {
        var state = subject.State;
        return VoteIndex
            .Of(edition)
            .OfState(state)
            .Where(v => CanBeSince(v, since))
            .Select(v => new Happening(
                v.Date,
                $"{v.Ballots[state].ToWord()}: {v.Heading()}",
                Addresses.Vote(v.Address),
                $"{v.Body.Name}. {OutcomeSentence.Of(v)} {StatusWords.Meaning(v)}"
            ));
    }

    public static IEnumerable<Happening> SponsoredBy(OpenEdition edition, Subject subject, DateOnly since)
    {
        var state = subject.State;
        return edition
            .Votes.All.Where(v => v.Status != RecordStatus.Quarantined && CanBeSince(v, since) && v.MainSponsors.Contains(state))
            .Select(v => new Happening(
                v.Date,
                $"{v.OutcomeInList()}: {v.Heading()}",
                Addresses.Vote(v.Address),
                $"{v.Body.Name}. {v.Kind.ToWord()} with the state as a main sponsor. {OutcomeSentence.Of(v)}"
            ));
    }

    private static bool CanBeSince(VoteEvent vote, DateOnly since) => vote.Date.IsKnown && vote.Date.Latest >= since;
}
