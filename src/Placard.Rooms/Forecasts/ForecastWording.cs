using System.Globalization;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Rooms.Forecasts;

/// <summary>Forecasts in words.</summary>
internal static class ForecastWording
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Rule(ComingVote vote) => vote.Rule == Majority.TwoThirds
        ? "two thirds of those voting yes or no"
        : "majority of those voting yes or no; a tie rejects";

    /// <summary>A chance for people: never 0% or 100%, for nothing is certain.</summary>
    public static string Chance(double chance) => chance switch
    {
        < 0.01 => "under 1%",
        > 0.99 => "over 99%",
        _ => chance.ToString("0%", CultureInfo.InvariantCulture),
    };

    public static string Range(CountRange range) => string.Create(CultureInfo.InvariantCulture, $"{range.Middle} ({range.Low} to {range.High})");

    public static string Way(Likeness likeness) => likeness switch
    {
        Likeness.Kind => "same kind",
        Likeness.AgendaItem => "same agenda item",
        Likeness.Title => "words in common",
        Likeness.Elsewhere => "words in common, in another body",
        Likeness.SameText => "same title",
        Likeness.OtherKind => "words in common, another kind of vote",
        Likeness.NearlySameTitle => "nearly the same title",
        Likeness.Sponsors => "sponsors who vote alike",
        _ => "words and sponsors alike",
    };

    public static string Name(Forecaster forecaster) => forecaster switch
    {
        Forecaster.Model => "model",
        Forecaster.SameAsLastTime => "same as last time",
        Forecaster.RegionalGroup => "regional group",
        _ => "own frequency",
    };
}
