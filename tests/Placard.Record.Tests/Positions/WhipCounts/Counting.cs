using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Record.Tests.Positions.WhipCounts;

/// <summary>Forecasts written as lines of ballots, one line a draw, and commitments written short.</summary>
internal static class Counting
{
    private static readonly string[] Codes = ["BRA", "CHN", "CUB", "DEU", "EGY", "FRA", "IND", "POL"];

    /// <summary>A forecast of which each line is a draw: <c>YYN</c> has the first state vote yes.</summary>
    public static VoteForecast Forecast(Majority rule, params string[] draws)
    {
        StateCode[] states = [.. Codes.Take(draws[0].Length).Select(StateCode.Parse)];
        var ballots = new BallotDraws(states, [.. draws.SelectMany(d => d.Select(BallotForms.FromLetter))]);
        return new VoteForecast(
            Body.HumanRightsCouncil,
            new DateOnly(2098, 3, 20),
            rule,
            [
                .. states.Select(
                    (s, i) => new BallotForecast(s, Share(draws, i, 'Y'), Share(draws, i, 'N'), Share(draws, i, 'A'), Share(draws, i, 'X'))
                ),
            ],
            ballots
        );
    }

    public static Commitment Said(string state, Ballot ballot, string sure = "told", string on = "2098-03-01", string by = "its envoy") =>
        new(StateCode.Parse(state), ballot, by, on.Length == 0 ? default : PartialDate.Parse(on), Sureness.Parse(sure));

    public static StateCode State(string code) => StateCode.Parse(code);

    /// <summary>The ballots cast, in the order of the forecast's states; a blank for one that is not on the list.</summary>
    public static BallotSheet Cast(string ballots) =>
        BallotSheet.Of(Codes.Zip(ballots, (state, letter) => KeyValuePair.Create(StateCode.Parse(state), BallotForms.FromLetter(letter))));

    private static double Share(string[] draws, int state, char letter) => draws.Count(d => d[state] == letter) / (double)draws.Length;
}
