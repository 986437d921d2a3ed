using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Swing;

/// <summary>The members of a day by their distance from the tipping point of one vote; docs/measures/swing.md has the formulas and their
/// sources.</summary>
/// <remarks>Immutable. The order in which members are given makes no difference.</remarks>
public sealed class SwingTable
{
    private SwingTable(VoteDivision division, Majority rule, SwingState[] states, StateCode[] unplaced)
    {
        Division = division;
        Rule = rule;
        States = states;
        Unplaced = unplaced;
        PivotPoint = PivotalPoint.Of(division, [.. states.Select(s => s.Position)], rule);
        Pivot = PivotPoint is { } point ? states.OrderBy(s => Math.Abs(s.Position.Point - point)).ThenBy(s => s.State).First() : null;
    }

    /// <summary>The division of the scale by the vote.</summary>
    public VoteDivision Division { get; }

    /// <summary>What the proposal needed.</summary>
    public Majority Rule { get; }

    /// <summary>The members with a position, nearest to the tipping point first; by code where as near, and by the chances' nearness to
    /// even for a vote without a tipping point.</summary>
    public IReadOnlyList<SwingState> States { get; }

    /// <summary>The members without a position, in code order: they cast no ballot on any of the votes that the positions rest
    /// on.</summary>
    public IReadOnlyList<StateCode> Unplaced { get; }

    /// <summary>The pivotal point of the scale: with the tipping point there, the expected yes would be just enough; null where there is
    /// none.</summary>
    public double? PivotPoint { get; }

    /// <summary>The pivotal member: the one nearest to that point. Null where there is no such point.</summary>
    public SwingState? Pivot { get; }

    /// <summary>How many yes are expected of the members with a position, if all of them vote.</summary>
    public double ExpectedYes => States.Sum(s => s.Chances.Yes);

    /// <summary>How many no are expected.</summary>
    public double ExpectedNo => States.Sum(s => s.Chances.No);

    /// <summary>How many of these members cast a ballot on the vote.</summary>
    public int Cast => States.Count(s => s.Turns is not null);

    /// <summary>How many of them cast the most likely ballot at their position.</summary>
    public int AsExpected => States.Count(s => s.Turns is not null && s.Chances.Likeliest == s.Cast);

    /// <summary>The baseline: how many cast the commonest ballot, what <see cref="AsExpected"/> must beat for the scale to explain anything
    /// of this vote.</summary>
    public int Commonest => States.Where(s => s.Turns is not null).GroupBy(s => s.Cast).Select(g => g.Count()).DefaultIfEmpty().Max();

    /// <summary>Orders members by their distance from the tipping point of a vote.</summary>
    /// <param name="parameters">The parameters of the vote.</param>
    /// <param name="members">The members of the day, each once, with their positions; null for a member without a position.</param>
    /// <param name="cast">The ballots cast on the vote.</param>
    /// <param name="rule">What the proposal needs.</param>
    public static SwingTable Of(
        VoteParameters parameters,
        IEnumerable<(StateCode State, MemberPosition? Position)> members,
        BallotSheet cast,
        Majority rule
    )
    {
        var division = new VoteDivision(parameters);
        var all = members.ToArray();
        SwingState[] states =
        [
            .. all.Where(m => m.Position is not null)
                .Select(m => SwingState.Of(division, m.Position!.Value, cast[m.State]))
                .OrderBy(s => Math.Abs(s.Distance ?? s.Chances.Yes - s.Chances.No))
                .ThenBy(s => s.State),
        ];
        return new SwingTable(division, rule, states, [.. all.Where(m => m.Position is null).Select(m => m.State).Order()]);
    }
}
