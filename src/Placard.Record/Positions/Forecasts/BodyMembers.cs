using System.Collections.Concurrent;
using Placard.Record.Seats;

namespace Placard.Record.Positions.Forecasts;

/// <summary>Who may vote in a body on a day. Safe to ask from many threads.</summary>
/// <param name="states">The register of states.</param>
/// <param name="seats">The seats of bodies with a limited membership.</param>
public sealed class BodyMembers(StateRegister states, SeatRegister seats)
{
    private readonly ConcurrentDictionary<(Body Body, DateOnly Day), StateCode[]> _members = new();

    /// <summary>The states of the register, in code order.</summary>
    public IReadOnlyList<State> States => states.All;

    /// <summary>The members on a day, in code order; none where the body's seats of that day are not known.</summary>
    public IReadOnlyList<StateCode> On(Body body, DateOnly day) =>
        _members.GetOrAdd(
            (body, day),
            key =>
                key.Body.IsPlenary()
                    ? [.. states.All.Where(s => !s.CarriedOnBy.IsKnown && s.WasMember(PartialDate.From(key.Day))).Select(s => s.Code)]
                    : [.. seats.On(key.Body, key.Day).Select(term => term.State).Distinct().Order()]
        );

    /// <summary>The ballots of a roll call with those who did not vote among them: a member that day who stands on no list did not vote, if
    /// the list adds up to the announced tally. Where it does not, silence stays silence.</summary>
    public BallotSheet Completed(VoteEvent vote)
    {
        if (!vote.Date.IsExact || vote.Tally is not { } tally || !Adds(vote.Ballots, tally))
            return vote.Ballots;
        var silent = On(vote.Body, vote.Date.Earliest).Where(member => vote.Ballots[member] == Ballot.None).ToList();
        return silent.Count == 0
            ? vote.Ballots
            : BallotSheet.Of(vote.Ballots.Concat(silent.Select(s => KeyValuePair.Create(s, Ballot.NotVoting))));
    }

    private static bool Adds(BallotSheet ballots, Tally tally) =>
        ballots.CountOf(Ballot.Yes) == tally.Yes
        && ballots.CountOf(Ballot.No) == tally.No
        && ballots.CountOf(Ballot.Abstain) == tally.Abstain;
}

/// <summary>Bodies in which every Member of the United Nations sits.</summary>
internal static class Plenary
{
    public static bool IsPlenary(this Body body) => body == Body.GeneralAssembly || body == Body.ThirdCommittee;
}
