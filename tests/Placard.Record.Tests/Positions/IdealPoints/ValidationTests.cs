using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Validation;

namespace Placard.Record.Tests.Positions.IdealPoints;

public class ValidationTests
{
    private static readonly PlantedChamber Chamber = PlantedChamber.Of(11, 2001, 4);
    private static readonly VoteEvent[] InSessions =
    [
        .. Chamber.Votes.Select(v => v with { Session = (v.Date.Year - 1945).ToString(System.Globalization.CultureInfo.InvariantCulture) }),
    ];

    [Fact]
    public void The_estimate_agrees_with_the_exact_sampler()
    {
        var compared = SamplerComparison.Of(
            Chamber.Votes,
            IdealPointSettings.ByYear,
            300,
            cancellation: TestContext.Current.CancellationToken
        );
        // Sixty states leave more to chance than the Assembly, for which validation requires 0.995.
        Assert.InRange(compared.Correlation, 0.99, 1);
        Assert.InRange(compared.RootMeanSquare, 0, 0.12);
        Assert.InRange(compared.ErrorRatio, 0.85, 1.15);
    }

    [Fact]
    public void The_estimate_foretells_hidden_ballots_as_well_as_the_exact_sampler()
    {
        var compared = HeldOutComparison.Of(
            InSessions,
            IdealPointSettings.ByYear,
            100,
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.True(compared.Ballots > 1000, $"{compared.Ballots}");
        Assert.True(compared.LogLoss < compared.SamplerLogLoss + 0.005, $"{compared.LogLoss} {compared.SamplerLogLoss}");
    }

    [Fact]
    public void Every_ballot_of_the_latest_session_is_hidden_once_and_no_other_ever()
    {
        var folds = Enumerable
            .Range(0, HeldOutBallots.Folds)
            .Select(fold => HeldOutBallots.OfTheLatestSession(InSessions, fold, 3))
            .ToList();
        var latest = InSessions.Where(v => v.Date.Year == 2004).ToList();
        Assert.Equal(latest.Sum(v => v.Ballots.Count(b => b.Value.IsCast())), folds.Sum(t => t.HeldOut.Count));
        Assert.Distinct(folds.SelectMany(t => t.HeldOut).Select(h => (h.Vote.Address, h.State)));
        Assert.All(
            folds,
            t => Assert.All(t.HeldOut, h => Assert.Equal(Ballot.None, t.Training.Single(v => v.Address == h.Vote.Address).Ballots[h.State]))
        );
        Assert.All(folds, t => Assert.Subset(latest.Select(v => v.Address).ToHashSet(), t.HeldOut.Select(h => h.Vote.Address).ToHashSet()));
    }

    [Fact]
    public void Intervals_hold_nine_true_points_in_ten()
    {
        var made = Simulation.Of(12, IdealPointSettings.ByYear, 3, TestContext.Current.CancellationToken);
        Assert.InRange(made.Covered, 0.87, 0.94);
        Assert.Equal(12 * 120 * 8, made.Positions);
    }

    [Fact]
    public void The_same_seed_makes_the_same_data_on_any_number_of_cores() =>
        Assert.Equal(
            Simulation.Of(2, IdealPointSettings.ByYear, 5, TestContext.Current.CancellationToken),
            Simulation.Of(2, IdealPointSettings.ByYear, 5, TestContext.Current.CancellationToken)
        );

    [Fact]
    public void Points_compared_with_themselves_correlate_wholly_and_those_turned_round_do_not()
    {
        var estimate = IdealPointModel.Estimate(Chamber.Votes, IdealPointSettings.ByYear);
        var same = PublishedComparison.Of(estimate, estimate.All.ToDictionary(p => (p.State, p.Period), p => p.Point));
        Assert.Equal((1, 1), (Math.Round(same.Overall, 9), Math.Round(same.Within, 9)));
        var turned = PublishedComparison.Of(estimate, estimate.All.ToDictionary(p => (p.State, p.Period), p => -p.Point));
        Assert.Equal(-1, turned.Overall, 9);
        Assert.Equal(0, PublishedComparison.Of(estimate, new Dictionary<(StateCode, int), double>()).Pairs);
    }
}
