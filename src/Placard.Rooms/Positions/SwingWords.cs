using Placard.Record.Positions.Swing;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>A table of swing states in sentences.</summary>
internal static class SwingWords
{
    private const int MostNamed = 60;

    public const string IsNot =
        "This is an estimate from past votes on one scale. It does not know what a state was told, promised or threatened with, its "
        + "instructions, the wording of a new text, or who would be in the room. It does not say that any state should be lobbied.";

    /// <summary>How well the vote follows the scale.</summary>
    public static string Fit(SwingTable table) =>
        table.Cast == 0
            ? "None of these members cast a ballot on it."
            : $"{table.AsExpected} of {Plurals.Count(table.Cast, "state")} cast the ballot likeliest for their position. "
                + $"Baseline: {table.Commonest} of {table.Cast} correct{(table.AsExpected > table.Commonest ? "" : ", so the scale explains little of this vote")}.";

    /// <summary>Which place would have decided.</summary>
    public static string? Pivot(SwingTable table, Func<StateCode, string> name)
    {
        if (table.Rule == Majority.SecurityCouncil)
            return "In the Security Council a veto decides, which a scale cannot show; there is no pivotal member here.";
        if (table is not { PivotPoint: { } point, Pivot: { } pivot, Division.TippingPoint: { } tipping })
            return null;
        var (share, divided) = table.Rule == Majority.TwoThirds ? ("two thirds", "divided two to one") : ("half", "evenly divided");
        var more = table.Division.Direction * (tipping - point) > 0 ? "fewer" : "more";
        return $"With a tipping point at {Numbers.Signed(point)} on the scale the members would be about {divided}; nearest to it is the "
            + $"position of {name(pivot.State)}, {Numbers.Signed(pivot.Position.Point)}. This vote’s tipping point is at "
            + $"{Numbers.Signed(tipping)}: {more} than {share} are expected to vote for it.";
    }

    /// <summary>How the members of another day differ from those who voted.</summary>
    public static string Rotated(SwingStates view)
    {
        var (joined, left) = (view.Joined.Count, view.Gone.Count);
        if ((joined, left) == (0, 0))
            return "They are the same states as then.";
        var whoLeft =
            left == 0
                ? "all states that voted then are still members"
                : $"{left} that voted then {Plurals.Of(left, "is", "are")} no longer there: "
                    + $"{view.States.InWords(view.States.ByName(view.Gone), MostNamed)}";
        return $"{joined} {Plurals.Of(joined, "was", "were")} not {Plurals.Of(joined, "a member", "members")} when the vote was taken; "
            + $"{whoLeft}.";
    }
}
