using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>Forecasts in words.</summary>
internal static class ForecastWording
{
    public static string Rule(ComingVote vote) =>
        vote.Rule == Majority.TwoThirds ? "two thirds of those voting yes or no" : "majority of those voting yes or no; a tie rejects";

    /// <summary>A chance for people: never 0% or 100%, for nothing is certain.</summary>
    public static string Chance(double chance) => Chances.InWords(chance, certain: 0.99);

    public static string Range(CountRange range) => $"{range.Middle} ({range.Low} to {range.High})";
}
