using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Tests.Positions.IdealPoints;

public class RunningEstimateTests
{
    private static readonly PlantedChamber Chamber = PlantedChamber.Of(5, 2001, 3);

    [Fact]
    public void A_roll_call_folded_in_puts_states_where_estimating_anew_does()
    {
        var latest = Chamber.Votes[^1];
        var running = RunningEstimate.Begin(Chamber.Votes.SkipLast(1), IdealPointSettings.ByYear);
        Assert.True(running.TryFold(latest));
        var (folded, anew) = (running.Now, IdealPointModel.Estimate(Chamber.Votes, IdealPointSettings.ByYear));
        Assert.All(anew.All, p => Assert.InRange(folded.At(p.State, p.Period)!.Value.Point, p.Point - 0.05, p.Point + 0.05));
        Assert.Equal(anew.Of(latest.Address)!.Discrimination, folded.Of(latest.Address)!.Discrimination, 0.1);
        Assert.Equal(anew.Votes, folded.Votes);
    }

    [Fact]
    public void The_first_roll_call_of_a_year_needs_an_estimate_anew()
    {
        var running = RunningEstimate.Begin(Chamber.Votes.Where(v => v.Date.Year < 2003), IdealPointSettings.ByYear);
        var before = running.Now.All;
        Assert.False(running.TryFold(Chamber.Votes[^1]));
        Assert.Equal(before, running.Now.All);
    }
}
