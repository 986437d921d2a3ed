using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>Forecasts in words.</summary>
internal static class ForecastWording
{
    public static string Rule(ComingVote vote) =>
        vote.Rule == Majority.TwoThirds ? "two thirds of those voting yes or no" : "majority of those voting yes or no; a tie rejects";

    /// <summary>What a proposal that would stop a text rests on; null for any other.</summary>
    public static string? Turned(ExplainedForecast forecast) =>
        forecast.Vote.Aim switch
        {
            ProposalAim.EndsMandate => "This would end a mandate: " + TurnedHow(forecast),
            ProposalAim.NoAction => "This is a motion that no action be taken: " + TurnedHow(forecast),
            _ => null,
        };

    private static string TurnedHow(ExplainedForecast forecast) =>
        $"the forecast is that of the text it would stop, “{ProposalAims.TitleStopped(forecast.Vote.Title)}”, turned round as members did "
        + $"in "
        + $"{Plurals.Count(forecast.TurnedFrom, "past motion")} that no action be taken or a mandate end. Few are on record; treat the "
        + "chances as rough.";

    /// <summary>A chance for people: never 0% or 100%, for nothing is certain.</summary>
    public static string Chance(double chance) => Chances.InWords(chance, certain: 0.99);

    public static string Range(CountRange range) => $"{range.Middle} ({range.Low} to {range.High})";
}
