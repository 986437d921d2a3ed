namespace Placard.Rooms.Seats;

/// <summary>What a state did in the roll calls of one body that measures use.</summary>
/// <param name="Body">The body.</param>
/// <param name="First">The day of the first of them.</param>
/// <param name="Last">The day of the last.</param>
/// <param name="Yes">Votes in favour.</param>
/// <param name="No">Votes against.</param>
/// <param name="Abstain">Abstentions.</param>
/// <param name="Absent">Listed without a vote.</param>
public sealed record BallotCount(Body Body, PartialDate First, PartialDate Last, int Yes, int No, int Abstain, int Absent)
{
    private static readonly Body[] Bodies = [Body.HumanRightsCouncil, Body.GeneralAssembly, Body.ThirdCommittee];

    /// <summary>How many votes it cast.</summary>
    public int Cast => Yes + No + Abstain;

    internal static IReadOnlyList<BallotCount> Of(OpenEdition edition, StateCode state) =>
        [.. Bodies.Select(body => Of(edition, body, state)).OfType<BallotCount>()];

    private static BallotCount? Of(OpenEdition edition, Body body, StateCode state)
    {
        var votes = edition.Votes.All.Where(v => v.Body == body && v.IsMeasurable && v.Ballots[state] != Ballot.None).ToList();
        if (votes.Count == 0)
            return null;
        var counts = votes.CountBy(v => v.Ballots[state]).ToDictionary();
        var dates = votes.Select(v => v.Date).Where(d => d.IsKnown).ToList();
        return new(
            body,
            dates.Count > 0 ? dates.Min() : default,
            dates.Count > 0 ? dates.Max() : default,
            counts.GetValueOrDefault(Ballot.Yes),
            counts.GetValueOrDefault(Ballot.No),
            counts.GetValueOrDefault(Ballot.Abstain),
            counts.GetValueOrDefault(Ballot.NotVoting)
        );
    }
}
