using Placard.Record.Positions.Swing;

namespace Placard.Rooms.Positions;

/// <summary>A table of swing states in sentences.</summary>
internal static class SwingWords
{
    public const string IsNot =
        "It is a reading of past votes by one line. It knows nothing of what a state was told, promised or threatened with, of its instructions, of the wording of a new text, or of who would be in the room; and it does not say that anybody should be moved.";

    /// <summary>How well the vote follows the scale.</summary>
    public static string Fit(SwingTable table) => table.Cast == 0
        ? "None of these members cast a ballot on it."
        : $"{table.AsExpected} of {Plurals.Count(table.Cast, "ballot")} {Plurals.Of(table.AsExpected, "is", "are")} the likeliest at the state’s position; to say the commonest ballot of everybody would be right {Plurals.Count(table.Commonest, "time")}{(table.AsExpected > table.Commonest ? "" : ", so that the scale tells little of this vote")}.";

    /// <summary>Which place would have decided.</summary>
    public static string? Pivot(SwingTable table, Func<Record.States.StateCode, string> name)
    {
        if (table.Rule == Majority.SecurityCouncil)
            return "In the Security Council a veto decides, of which a scale knows nothing; there is no pivotal member here.";
        if (table is not { PivotPoint: { } point, Pivot: { } pivot, Division.TippingPoint: { } tipping })
            return null;
        return $"The members would be as good as even with the tipping point at {Numbers.Signed(point)}, where {name(pivot.State)} stands nearest ({Numbers.Signed(pivot.Position.Point)}); this vote’s lies at {Numbers.Signed(tipping)}, {(table.Division.Direction * (tipping - point) > 0 ? "further on the side of yes, so that more are expected against it" : "further on the side of no, so that more are expected for it")}{(table.Rule == Majority.TwoThirds ? " than two thirds allow" : "")}.";
    }
}
