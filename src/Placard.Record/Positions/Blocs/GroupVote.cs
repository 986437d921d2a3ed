namespace Placard.Record.Positions.Blocs;

/// <summary>How the members of a group voted on one roll call; docs/measures/cohesion.md has the formulas and their sources.</summary>
/// <param name="Vote">The roll call.</param>
/// <param name="Yes">Members voting yes.</param>
/// <param name="No">Members voting no.</param>
/// <param name="Abstain">Members abstaining.</param>
public readonly record struct GroupVote(VoteEvent Vote, int Yes, int No, int Abstain)
{
    /// <summary>Fewer members are no group: any two agree fully or not at all.</summary>
    public const int FewestMembers = 3;

    /// <summary>The members that cast a ballot.</summary>
    public int Cast => Yes + No + Abstain;

    /// <summary>What most of the members did, more than did any other one thing; <see cref="Ballot.None"/> where two ballots tie, for then
    /// the group has no line to break.</summary>
    public Ballot Line =>
        Yes > No && Yes > Abstain ? Ballot.Yes
        : No > Yes && No > Abstain ? Ballot.No
        : Abstain > Yes && Abstain > No ? Ballot.Abstain
        : Ballot.None;

    /// <summary>The agreement index of S. Hix, A. Noury and G. Roland (British Journal of Political Science 35, 2005): 1 where all do the
    /// same, 0 where the three ballots are as many.</summary>
    public double AgreementIndex
    {
        get
        {
            var most = Math.Max(Yes, Math.Max(No, Abstain));
            return (most - (Cast - most) / 2.0) / Cast;
        }
    }

    /// <summary>The index of S. Rice (Quantitative Methods in Politics, 1928): the difference of yes and no by their sum. Null where no
    /// member took a side.</summary>
    public double? Rice => Yes + No == 0 ? null : (double)Math.Abs(Yes - No) / (Yes + No);

    /// <summary>Whether members voted yes and members voted no.</summary>
    public bool IsSplit => Yes > 0 && No > 0;

    /// <summary>Counts the members of the day on every measurable roll call on which at least <see cref="FewestMembers"/> cast a ballot, in
    /// the order of the votes.</summary>
    public static IEnumerable<GroupVote> Of(IEnumerable<VoteEvent> votes, StateGroup group)
    {
        foreach (var vote in votes)
        {
            if (!vote.IsMeasurable)
                continue;
            int yes = 0,
                no = 0,
                abstain = 0;
            var states = vote.Ballots.States;
            var ballots = vote.Ballots.Ballots;
            for (var i = 0; i < states.Length; i++)
            {
                if (!ballots[i].IsCast() || !group.Has(states[i], vote.Date))
                    continue;
                yes += ballots[i] == Ballot.Yes ? 1 : 0;
                no += ballots[i] == Ballot.No ? 1 : 0;
                abstain += ballots[i] == Ballot.Abstain ? 1 : 0;
            }
            if (yes + no + abstain >= FewestMembers)
                yield return new(vote, yes, no, abstain);
        }
    }
}
