using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Swing;

/// <summary>The members of a day by how near they stand to the tipping point of one vote; docs/measures/swing.md has the formulas and their sources.</summary>
/// <remarks>Immutable. The order in which members are given makes no difference.</remarks>
public sealed class SwingTable
{
    private SwingTable(VoteDivision division, Majority rule, SwingState[] states, StateCode[] unplaced)
    {
        Division = division;
        Rule = rule;
        States = states;
        Unplaced = unplaced;
        PivotPoint = BreakEven.Of(division, [.. states.Select(s => s.Standing)], rule);
        Pivot = PivotPoint is { } point
            ? states.OrderBy(s => Math.Abs(s.Standing.Point - point)).ThenBy(s => s.State).First()
            : null;
    }

    /// <summary>How the vote divides the scale.</summary>
    public VoteDivision Division { get; }

    /// <summary>What the proposal needed.</summary>
    public Majority Rule { get; }

    /// <summary>The members with a position, nearest to the tipping point first; by code where as near, and by the chances' nearness to even for a vote without a tipping point.</summary>
    public IReadOnlyList<SwingState> States { get; }

    /// <summary>The members without a position, in code order: they cast no ballot on any of the votes that the positions rest on.</summary>
    public IReadOnlyList<StateCode> Unplaced { get; }

    /// <summary>The place on the scale at which the tipping point would have to lie for the expected yes to be just enough; null where the outcome hangs on none.</summary>
    public double? PivotPoint { get; }

    /// <summary>The member nearest to that place: a text it would rather support than oppose is one that carries. Null where there is no such place.</summary>
    public SwingState? Pivot { get; }

    /// <summary>How many yes are expected of the members with a position, if all of them vote.</summary>
    public double ExpectedYes => States.Sum(s => s.Chances.Yes);

    /// <summary>How many no are expected.</summary>
    public double ExpectedNo => States.Sum(s => s.Chances.No);

    /// <summary>How many of these members cast a ballot on the vote.</summary>
    public int Cast => States.Count(s => s.Turns is not null);

    /// <summary>How many of them cast the ballot that is likeliest at their position: how well the vote follows the scale.</summary>
    public int AsExpected => States.Count(s => s.Turns is not null && s.Chances.Likeliest == s.Cast);

    /// <summary>How many cast the commonest ballot: what <see cref="AsExpected"/> must beat for the scale to tell anything of this vote.</summary>
    public int Commonest => States.Where(s => s.Turns is not null).GroupBy(s => s.Cast).Select(g => g.Count()).DefaultIfEmpty().Max();

    /// <summary>Orders members by their distance from the tipping point of a vote.</summary>
    /// <param name="scale">How the vote divides the scale.</param>
    /// <param name="members">The members of the day, each once, with where they stand; null for a member without a position.</param>
    /// <param name="cast">The ballots cast on the vote.</param>
    /// <param name="rule">What the proposal needs.</param>
    public static SwingTable Of(VoteScale scale, IEnumerable<(StateCode State, MemberStanding? Standing)> members, BallotSheet cast, Majority rule)
    {
        var division = new VoteDivision(scale);
        var all = members.ToArray();
        SwingState[] states =
        [
            .. all.Where(m => m.Standing is not null)
                .Select(m => SwingState.Of(division, m.Standing!.Value, cast[m.State]))
                .OrderBy(s => Math.Abs(s.Distance ?? s.Chances.Yes - s.Chances.No))
                .ThenBy(s => s.State),
        ];
        return new SwingTable(division, rule, states, [.. all.Where(m => m.Standing is null).Select(m => m.State).Order()]);
    }
}
