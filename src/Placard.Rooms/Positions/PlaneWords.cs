using System.Globalization;
using Placard.Record.Positions.IdealPoints.Plane;

namespace Placard.Rooms.Positions;

/// <summary>What two dimensions are and are not, and whether the second means anything, in the same words wherever it is said.</summary>
internal static class PlaneWords
{
    public const string Is =
        "The first dimension is all but the scale of one dimension; the second is the line, uncorrelated with it, along which these roll calls divide states best where the first leaves them undivided. On both, 0 is the mean of all positions and 1 their standard deviation. Upper and lower are conventions: the first runs as it does in one dimension, and at the upper end of the second yes is cast more often.";

    public const string IsNot =
        "It is no compass of ideas. A dimension means no more than the roll calls that divide along it, neither end is good or bad, the distance between two states across both dimensions has no unit, and nothing here can be laid over the picture of another body, topic or span of years, whose second dimension may be about something else. Texts adopted without a vote say nothing here.";

    public const string IsAndIsNot = Is + " " + IsNot;

    public const string YearByYear =
        "Year by year the axes of each year are turned so that the first runs as it does in one dimension; the second of one year is tied to that of the next only by the states that vote in both, and over decades it can come to mean something else.";

    public const string NotSettled = "The estimate had not come to rest when it was ended; take the second decimal of every position with caution.";

    /// <summary>Whether the second dimension adds anything, in a sentence that begins a paragraph.</summary>
    public static string Verdict(PlaneGain? gain) => gain switch
    {
        null => "Whether the second dimension means anything is not known: there were too few ballots to hide some and foretell them.",
        { IsBeyondChance: false } => $"The second dimension adds nothing that chance does not allow: {Loss(gain)}. Read the first alone.",
        { AddsLittle: true } => $"The second dimension adds little: {Loss(gain)}.",
        _ => $"The second dimension adds something: {Loss(gain)}.",
    };

    /// <summary>The same without its figures.</summary>
    public static string InShort(PlaneGain? gain) => gain switch
    {
        null => "Whether the second means anything is not known.",
        { IsBeyondChance: false } => "The second adds nothing that chance does not allow.",
        { AddsLittle: true } => $"The second adds little: hidden ballots are foretold {Numbers.Percent(gain.Share)} better, by log-loss.",
        _ => $"The second adds something: hidden ballots are foretold {Numbers.Percent(gain.Share)} better, by log-loss.",
    };

    public static string Figure(double number) => number.ToString("0.000;−0.000", CultureInfo.InvariantCulture);

    private static string Loss(PlaneGain gain)
    {
        var (fall, low, high) = gain.Gain < 0 ? (-gain.Gain, -gain.High, -gain.Low) : (gain.Gain, gain.Low, gain.High);
        return $"of {Plurals.Count(gain.Hidden, "ballot")} hidden from the estimates, one dimension foretold {Numbers.Percent(gain.HiddenRightInOne)} and two {Numbers.Percent(gain.HiddenRightInTwo)}; "
            + $"the log-loss a ballot {(gain.Gain < 0 ? "rose" : "fell")} by {Numbers.Percent(Math.Abs(gain.Share))} (by {Figure(fall)} nats, 90% interval {Figure(low)} to {Figure(high)})";
    }
}
