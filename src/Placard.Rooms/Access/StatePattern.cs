namespace Placard.Rooms.Access;

/// <summary>What one state did in the roll calls of the NGO Committee.</summary>
/// <param name="State">The state.</param>
/// <param name="RollCalls">The roll calls whose lists have it, latest first.</param>
/// <param name="InDoubt">Of these, those whose record contains an error, or on which sources differ.</param>
public sealed record StatePattern(State State, IReadOnlyList<VoteEvent> RollCalls, int InDoubt)
{
    private readonly IReadOnlyDictionary<Ballot, int> _counts = RollCalls.CountBy(v => v.Ballots[State.Code]).ToDictionary();

    /// <summary>How often it cast a ballot.</summary>
    public int this[Ballot ballot] => _counts.GetValueOrDefault(ballot);

    public PartialDate First => RollCalls[^1].Date;

    public PartialDate Last => RollCalls[0].Date;

    /// <summary>Those of every state on any list, by name.</summary>
    public static IReadOnlyList<StatePattern> Of(IReadOnlyList<VoteEvent> rollCalls, StateRegister states) =>
        [
            .. rollCalls
                .SelectMany(vote => vote.Ballots.States.ToArray().Select(state => (State: state, Vote: vote)))
                .GroupBy(b => b.State, b => b.Vote)
                .Select(of => (State: states.Find(of.Key), Votes: of.ToList()))
                .Where(of => of.State is not null)
                .Select(of => new StatePattern(of.State!, of.Votes, of.Votes.Count(v => !v.IsMeasurable)))
                .OrderBy(p => p.State.Name, StringComparer.Ordinal),
        ];
}
