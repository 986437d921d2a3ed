using Placard.Record.Positions.Forecasts.Features;
using Placard.Record.Positions.Forecasts.Training;

namespace Placard.Record.Positions.Forecasts;

/// <summary>The predicted probabilities of each member in one coming vote, with their evidence and the correlation of their
/// errors.</summary>
internal sealed record Prediction(
    Evidence Evidence,
    IReadOnlyList<double[]> Chances,
    IReadOnlyList<ErrorFactors> Factors,
    CorrelatedErrors Errors
)
{
    public VoteForecast ToForecast(ComingVote vote, DateOnly on, int draws)
    {
        var states = Evidence.Members.Select(index => Evidence.Past.Order.States[index].Code).ToArray();
        return new VoteForecast(
            vote.Body,
            on,
            vote.Rule,
            [.. states.Select((state, i) => new BallotForecast(state, Chances[i][0], Chances[i][1], Chances[i][2], Chances[i][3]))],
            new BallotDraws(states, Errors.Draw(Chances, Factors, draws))
        );
    }
}
