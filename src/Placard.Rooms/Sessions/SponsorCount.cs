namespace Placard.Rooms.Sessions;

/// <summary>What a state sponsored among some decisions.</summary>
/// <param name="State">The state.</param>
/// <param name="Introduced">Whole texts that it introduced.</param>
/// <param name="Adopted">Of those, adopted with or without a vote.</param>
/// <param name="Rejected">Of those, rejected.</param>
/// <param name="Joined">Whole texts that it joined.</param>
/// <param name="Amendments">Amendments that it introduced.</param>
public sealed record SponsorCount(StateCode State, int Introduced, int Adopted, int Rejected, int Joined, int Amendments)
{
    /// <summary>Counts decisions in any order.</summary>
    /// <returns>Most texts introduced first.</returns>
    public static IReadOnlyList<SponsorCount> Of(IEnumerable<VoteEvent> votes)
    {
        var counts = new Dictionary<StateCode, SponsorCount>();
        foreach (var vote in votes)
        {
            if (vote.Kind == VoteKind.Amendment)
            {
                foreach (var state in vote.MainSponsors)
                    Change(state, c => c with { Amendments = c.Amendments + 1 });
            }
            else if (vote.Kind == VoteKind.WholeText)
            {
                var adopted = vote.Outcome is Outcome.Adopted or Outcome.AdoptedWithoutVote ? 1 : 0;
                var rejected = vote.Outcome == Outcome.Rejected ? 1 : 0;
                foreach (var state in vote.MainSponsors)
                {
                    Change(
                        state,
                        c => c with { Introduced = c.Introduced + 1, Adopted = c.Adopted + adopted, Rejected = c.Rejected + rejected }
                    );
                }
                foreach (var state in vote.AdditionalSponsors)
                    Change(state, c => c with { Joined = c.Joined + 1 });
            }
        }
        return
        [
            .. counts
                .Values.OrderByDescending(c => c.Introduced)
                .ThenByDescending(c => c.Amendments)
                .ThenByDescending(c => c.Joined)
                .ThenBy(c => c.State),
        ];

        void Change(StateCode state, Func<SponsorCount, SponsorCount> change) =>
            counts[state] = change(counts.GetValueOrDefault(state) ?? new(state, 0, 0, 0, 0, 0));
    }
}
