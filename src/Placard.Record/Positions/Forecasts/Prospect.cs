using Placard.Record.Positions.Forecasts.Knowing;
using Placard.Record.Positions.Forecasts.Learning;

namespace Placard.Record.Positions.Forecasts;

/// <summary>The chances of each member in one coming vote, with what they rest on and how their surprises hang together.</summary>
internal sealed record Prospect(Evidence Evidence, IReadOnlyList<double[]> Chances, IReadOnlyList<Standing> Standings, SharedSwings Swings)
{
    public VoteForecast ToForecast(ComingVote vote, DateOnly on, int draws)
    {
        var states = Evidence.Members.Select(place => Evidence.Past.Order.States[place].Code).ToArray();
        return new VoteForecast(
            vote.Body, on, vote.Rule,
            [.. states.Select((state, i) => new BallotForecast(state, Chances[i][0], Chances[i][1], Chances[i][2], Chances[i][3]))],
            new BallotDraws(states, Swings.Draw(Chances, Standings, draws)));
    }
}
