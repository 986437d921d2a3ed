namespace Placard.Rooms.Views;

/// <summary>How the values of a measure are read.</summary>
public enum MeasureForm
{
    /// <summary>A count or another number of its unit.</summary>
    Number,

    /// <summary>A share, from 0 to 1.</summary>
    Share,

    /// <summary>That something was found of a state; of the others nothing was found, which is no evidence that there is
    /// nothing.</summary>
    Found,
}

/// <summary>A figure that every state can have, worked out by one rule for all. A room declares it once
/// (<see cref="RoomDeclaration.Measure"/>); the page of a state, the comparison of states and briefs read it there and work out
/// nothing.</summary>
public sealed record StateMeasure
{
    /// <summary>Names it in JSON, CSV and the manual: lower case with hyphens, <c>council-no</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What a table calls it: <c>No in Council roll calls</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How its values are read.</summary>
    public MeasureForm Form { get; init; }

    /// <summary>What the value counts, in the plural: <c>roll calls</c>; for a share, what it is a share of.</summary>
    public required string Unit { get; init; }

    /// <summary>The rule, in sentences for the manual: what is counted, and what is left out.</summary>
    public required string Meaning { get; init; }

    /// <summary>What a case is that a value rests on: <c>ballot cast</c>.</summary>
    public required string Case { get; init; }

    /// <summary>The same in the plural: <c>ballots cast</c>.</summary>
    public required string Cases { get; init; }

    /// <summary>The fewest cases of which a value is given: with fewer there are too few to say.</summary>
    public int Floor { get; init; } = 1;

    /// <summary>Whether it can be said of a state at all; of members of the United Nations unless said.</summary>
    public Func<State, bool> AppliesTo { get; init; } = Members;

    /// <summary>What is said of a state without a value.</summary>
    public string Absent { get; init; } = "not known";

    /// <summary>The page that shows what the value of a state rests on.</summary>
    public required Func<StateCode, string> Address { get; init; }

    /// <summary>The values of all states, each with the number of its cases, whatever the floor; null where an edition holds nothing to
    /// work them out from. Asked for once an edition.</summary>
    public required Func<OpenEdition, StateFigures?> Figures { get; init; }

    /// <summary>The same of some days alone, the first and the last of them, either of which may be unknown; null where days do not narrow
    /// it.</summary>
    public Func<OpenEdition, PartialDate, PartialDate, StateFigures?>? Between { get; init; }

    /// <summary>Members of the United Nations today.</summary>
    public static bool Members(State state) => state.Standing == StateStanding.Member;

    /// <summary>Members and observers today.</summary>
    public static bool MembersAndObservers(State state) => state.Standing is StateStanding.Member or StateStanding.Observer;

    /// <summary>A value in words: <c>32.5%</c>, <c>14</c>, <c>found</c>.</summary>
    public string InWords(double value) =>
        Form switch
        {
            MeasureForm.Share => Numbers.Percent(value),
            MeasureForm.Found => "found",
            _ => Math.Abs(value) >= 1000 ? Numbers.Grouped((long)Math.Round(value)) : Numbers.Plain(value, 1),
        };
}

/// <summary>The values of a measure in an edition.</summary>
/// <param name="Window">The time they cover, for a sentence: <c>2006 to 2025</c>; with what is missing, where much is.</param>
/// <param name="AsOf">The day they are as of.</param>
/// <param name="Of">The value of each state of which it is known.</param>
public sealed record StateFigures(string Window, PartialDate AsOf, IReadOnlyDictionary<StateCode, StateFigure> Of);

/// <summary>The value of a measure for one state.</summary>
/// <param name="Value">The value.</param>
/// <param name="Cases">How many cases it rests on.</param>
/// <param name="Note">What the value is in this one case, in a few words: <c>since 2003</c>; empty for most.</param>
public readonly record struct StateFigure(double Value, int Cases, string Note = "");
