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

    /// <summary>That no vote is comparable, and how members vote on anything of the kind, which is no forecast.</summary>
    public static string NothingComparable(ExplainedForecast forecast)
    {
        var (body, kind) = (forecast.Vote.Body.ShortName, forecast.Vote.Kind.ToWord());
        string[] rates = [.. forecast.BaseRates.Select(rate => Numbers.Percent(rate))];
        return $"No comparable vote is known, so no chance is given: the titles of past votes are too unlike this one. "
            + $"The base rate of the {body}, whatever the subject ({kind}, recent votes counting more, members of that day): "
            + $"{rates[0]} yes, {rates[1]} no, {rates[2]} abstaining, {rates[3]} not voting.";
    }

    /// <summary>A chance for people: never 0% or 100%, for nothing is certain.</summary>
    public static string Chance(double chance) => Chances.InWords(chance, certain: 0.99);

    public static string Range(CountRange range) => $"{range.Middle} ({range.Low} to {range.High})";
}
