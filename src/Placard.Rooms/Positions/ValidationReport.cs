using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Validation;

namespace Placard.Rooms.Positions;

/// <summary>A check that an estimate must pass before its figures are published; docs/measures/ideal-points.md gives the reasons.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Value">The value.</param>
/// <param name="Lowest">The lowest value that passes.</param>
/// <param name="Highest">The highest value that passes.</param>
public sealed record ValidationCheck(string Name, double Value, double Lowest, double Highest)
{
    public bool Passes => Value >= Lowest && Value <= Highest;
}

/// <summary>The checks, and the data they use.</summary>
public sealed record ValidationReport(
    int Votes,
    int Ballots,
    int Positions,
    int Draws,
    int HiddenBallots,
    int HiddenDraws,
    double HiddenError,
    int DataSets,
    IReadOnlyList<ValidationCheck> Checks
)
{
    private const int DataSetsSimulated = 50;
    private const ulong Seed = 1946;

    // Ballots of twenty-five years ago tell next to nothing of the latest session, and twenty folds over eighty years would take an hour.
    private const int YearsKnown = 25;
    private const int DrawsForOneAFold = 3;

    public bool Passes => Checks.All(c => c.Passes);

    /// <summary>Runs every check on the Assembly's roll calls on whole texts.</summary>
    public static ValidationReport Of(
        OpenEdition edition,
        IReadOnlyDictionary<(StateCode State, int Year), double> published,
        int draws,
        IProgress<(string What, double Done)> progress,
        CancellationToken cancellation
    )
    {
        var votes = edition
            .Votes.All.Where(v => v.Body == Body.GeneralAssembly && v.Kind == VoteKind.WholeText && v.IsMeasurable && v.Date.IsKnown)
            .ToList();
        progress.Report(("estimating the Assembly's positions", 0));
        var estimate = IdealPointModel.Estimate(votes, IdealPointSettings.ByYear);
        if (estimate.Votes == 0)
            throw Refusal.NotFound("The edition holds no roll call of the General Assembly on a whole text that divides its members.");
        var compared = PublishedComparison.Of(estimate, published);
        progress.Report(("estimating fifty simulated data sets", 0.02));
        var made = Simulation.Of(DataSetsSimulated, IdealPointSettings.ByYear, Seed, cancellation);
        var sampler = SamplerComparison.Of(
            votes,
            IdealPointSettings.ByYear,
            draws,
            new Share(progress, "drawing from the exact sampler", 0.05, 0.4),
            cancellation
        );
        var latest = votes.Max(v => v.Date.Year);
        var hidden = HeldOutComparison.Of(
            [.. votes.Where(v => v.Date.Year >= latest - YearsKnown)],
            IdealPointSettings.ByYear,
            Math.Max(1, draws / DrawsForOneAFold),
            new Share(progress, "predicting held-out ballots", 0.4, 1),
            cancellation
        );
        return new(
            estimate.Votes,
            estimate.Ballots,
            compared.Pairs,
            draws,
            hidden.Ballots,
            hidden.Draws,
            hidden.Error,
            DataSetsSimulated,
            [
                new("published points: correlation over all years", compared.Overall, 0.985, 1),
                new("published points: median correlation within a year", compared.Within, 0.995, 1),
                new("exact sampler: correlation", sampler.Correlation, 0.995, 1),
                new("exact sampler: root mean square difference", sampler.RootMeanSquare, 0, 0.1),
                new("made-up data: share of 90% intervals that hold the true point", made.Covered, 0.87, 0.93),
                new(
                    "hidden ballots: log-loss above the exact sampler's, in nats",
                    hidden.LogLoss - hidden.SamplerLogLoss,
                    double.NegativeInfinity,
                    0.001
                ),
            ]
        );
    }

    private sealed class Share(IProgress<(string What, double Done)> progress, string what, double from, double to) : IProgress<double>
    {
        public void Report(double value) => progress.Report((what, from + (to - from) * value));
    }
}
