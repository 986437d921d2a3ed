using System.Globalization;
using Placard.Record.Positions.IdealPoints.Plane;

namespace Placard.Rooms.Positions;

/// <summary>What two dimensions are and are not, and whether the second means anything, in the same words on pages, in data and in
/// commands.</summary>
internal static class PlaneWords
{
    public const string Is =
        "The first dimension is nearly the scale of one dimension. The second is uncorrelated with it: the line along which these roll "
        + "calls divide states best where the first does not. On both, 0 is the mean of all positions and 1 their standard deviation. "
        + "Upper and lower are conventions: the first runs as it does in one dimension, and states at the upper end of the second vote "
        + "yes more often.";

    public const string IsNot =
        "It is not a political compass. A dimension means no more than the roll calls that divide along it, and neither end is good or "
        + "bad. The distance between two states across both dimensions has no unit. The picture is not comparable with that of another "
        + "body, topic or span of years, whose second dimension may be about something else. Texts adopted without a vote are not "
        + "included.";

    public const string IsAndIsNot = Is + " " + IsNot;

    public const string YearByYear =
        "Year by year, the axes of each year are rotated so that the first runs as it does in one dimension. Only the states that vote "
        + "in both years link the second dimension of one year to that of the next; over decades its meaning can change.";

    public const string NotSettled = "The estimate did not converge; treat the second decimal of every position with caution.";

    /// <summary>Whether the second dimension adds anything, in a sentence that begins a paragraph.</summary>
    public static string Assessment(PlaneGain? gain) =>
        gain switch
        {
            null => "It is not known whether the second dimension means anything: there were too few ballots to hold some out and predict "
                + "them.",
            { IsBeyondChance: false } => $"The second dimension adds nothing beyond chance: {Loss(gain)}. Read the first alone.",
            { AddsLittle: true } => $"The second dimension adds little: {Loss(gain)}.",
            _ => $"The second dimension adds something: {Loss(gain)}.",
        };

    /// <summary>The same without its figures.</summary>
    public static string InShort(PlaneGain? gain) =>
        gain switch
        {
            null => "It is not known whether the second means anything.",
            { IsBeyondChance: false } => "The second adds nothing beyond chance.",
            { AddsLittle: true } =>
                $"The second adds little: it predicts held-out ballots {Numbers.Percent(gain.Share)} better, by log loss.",
            _ => $"The second adds something: it predicts held-out ballots {Numbers.Percent(gain.Share)} better, by log loss.",
        };

    public static string Figure(double number) => number.ToString("0.000;−0.000", CultureInfo.InvariantCulture);

    private static string Loss(PlaneGain gain)
    {
        var (fall, low, high) = gain.Gain < 0 ? (-gain.Gain, -gain.High, -gain.Low) : (gain.Gain, gain.Low, gain.High);
        return $"of {Plurals.Count(gain.Hidden, "held-out ballot")}, one dimension predicted {Numbers.Percent(gain.HiddenRightInOne)}, "
            + $"two {Numbers.Percent(gain.HiddenRightInTwo)}; "
            + $"log loss per ballot {(gain.Gain < 0 ? "rose" : "fell")} by {Numbers.Percent(Math.Abs(gain.Share))} (by {Figure(fall)} "
            + $"nats, 90% interval {Figure(low)} to {Figure(high)})";
    }
}
