using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Edition.Reading;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Benchmarks.Positions;

/// <summary>A whip count of the Assembly over 4,000 draws, every fifth member committed, and its states by how much each would move the
/// outcome, all counted in the same draws; beside drawing anew for each state with its vote won.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
public class WhipCountBenchmark
{
    private const int Draws = 4000;
    private const int DrawnAnew = 10;

    private static readonly DateOnly Day = new(2024, 9, 1);

    private Prediction _prediction = null!;
    private VoteForecast _forecast = null!;
    private Commitment[] _commitments = [];

    [GlobalSetup]
    public void SetUp()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        var walk = new ForecastWalk(edition.Votes.All, new BodyMembers(edition.States, edition.Seats), Body.GeneralAssembly);
        walk.GoTo(Day);
        var coming = new ComingVote { Body = Body.GeneralAssembly, Title = "Situation of human rights in Ruritania" };
        _prediction = walk.Predict(coming);
        _forecast = _prediction.ToForecast(coming, Day, Draws);
        _commitments =
        [
            .. _forecast
                .Ballots.Where((_, i) => i % 5 == 0)
                .Select(
                    (b, i) =>
                        new Commitment(
                            b.State,
                            i % 2 == 0 ? Ballot.Yes : Ballot.Abstain,
                            "",
                            default(PartialDate),
                            Sureness.Scale[i % Sureness.Scale.Count]
                        )
                ),
        ];
    }

    /// <summary>The count, and every open state in the order of what it would move.</summary>
    [Benchmark(Baseline = true)]
    public IReadOnlyList<CountedState> CountAndRank() => WhipCount.Of(_forecast, _commitments).Persuadable(Goal.Pass);

    /// <summary>The rival, ten states of 193: the draws made anew with the state's yes certain, and those that pass counted. Commitments
    /// are left out, which is generous.</summary>
    [Benchmark]
    public int DrawAnewForTenStates()
    {
        var passing = 0;
        for (var won = 0; won < DrawnAnew; won++)
        {
            var ballots = _prediction.Errors.Draw(
                [.. _prediction.Chances.Select((c, i) => i == won ? [0.998, 0.001, 0.0005, 0.0005] : c)],
                _prediction.Factors,
                Draws
            );
            var states = _prediction.Chances.Count;
            for (var draw = 0; draw < Draws; draw++)
            {
                var row = ballots.AsSpan(draw * states, states);
                passing += row.Count(Ballot.Yes) > row.Count(Ballot.No) ? 1 : 0;
            }
        }
        return passing;
    }
}
