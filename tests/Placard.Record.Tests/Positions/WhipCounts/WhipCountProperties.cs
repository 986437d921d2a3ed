using Placard.Record.Positions.WhipCounts;
using static Placard.Record.Tests.Positions.WhipCounts.Counting;

namespace Placard.Record.Tests.Positions.WhipCounts;

public class WhipCountProperties
{
    private static readonly Gen<string> Draw = Gen.Char["YNAX"].Array[6].Select(letters => new string(letters));

    private static Gen<T> Any<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    private static readonly Gen<(Majority Rule, string[] Draws)> Forecasts = Gen.Select(
        Any(Majority.Simple, Majority.TwoThirds),
        Draw.Array[1, 40]
    );

    private static readonly Gen<Commitment> Commitments = Gen.Select(
        Any("BRA", "CHN", "CUB", "DEU", "EGY", "FRA"),
        Any(Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting),
        Any("public", "told", "heard", "guessed"),
        Gen.Int[1, 28],
        (state, ballot, sure, day) => Said(state, ballot, sure, $"2098-02-{day:00}")
    );

    [Fact]
    public void A_vote_won_never_harms_and_a_vote_lost_never_helps() =>
        Gen.Select(Forecasts, Commitments.Array[0, 8])
            .Sample(
                (forecast, said) =>
                {
                    var count = WhipCount.Of(Forecast(forecast.Rule, forecast.Draws), said);
                    return count.States.All(s =>
                        s.PassesIfYes >= s.Passes
                        && s.PassesIfYes >= s.PassesIfNeither
                        && s.PassesIfNeither >= s.PassesIfNo
                        && s.PassesIfNo <= s.Passes
                        && s.Gain(Goal.Pass) >= 0
                        && s.Gain(Goal.Block) >= 0
                        && s.Gain(Goal.Pass) == s.Risk(Goal.Block)
                    );
                }
            );

    [Fact]
    public void What_is_counted_for_a_state_is_what_a_count_of_changed_draws_gives() =>
        Gen.Select(Forecasts, Gen.Int[0, 5])
            .Sample(
                (forecast, at) =>
                {
                    var state = WhipCount.Of(Forecast(forecast.Rule, forecast.Draws), []).States[at];
                    return Forced('Y') == state.PassesIfYes
                        && Forced('N') == state.PassesIfNo
                        && Forced('A') == state.PassesIfNeither
                        && Forced('X') == state.PassesIfNeither;

                    double Forced(char letter) =>
                        WhipCount
                            .Of(Forecast(forecast.Rule, [.. forecast.Draws.Select(d => d[..at] + letter + d[(at + 1)..])]), [])
                            .Passes.Value;
                }
            );

    [Fact]
    public void The_order_in_which_commitments_to_different_days_were_written_does_not_matter() =>
        Gen.Select(Forecasts, Commitments.Array[2, 8])
            .Sample(
                (forecast, said) =>
                {
                    Commitment[] distinct = [.. said.DistinctBy(s => (s.State, s.SaidOn))];
                    var one = WhipCount.Of(Forecast(forecast.Rule, forecast.Draws), distinct);
                    var other = WhipCount.Of(Forecast(forecast.Rule, forecast.Draws), distinct.Reverse());
                    return one.Passes == other.Passes && one.States.Zip(other.States).All(p => p.First.Expected == p.Second.Expected);
                }
            );

    [Fact]
    public void A_commitment_touches_the_ballots_of_its_own_state_alone() =>
        Gen.Select(Forecasts, Commitments)
            .Sample(
                (forecast, said) =>
                {
                    var made = Forecast(forecast.Rule, forecast.Draws);
                    return WhipCount
                        .Of(made, [])
                        .States.Zip(WhipCount.Of(made, [said]).States)
                        .All(p => p.First.State == said.State || p.First.Expected == p.Second.Expected);
                }
            );

    [Fact]
    public void Chances_of_a_state_sum_to_one_and_ranges_are_in_order() =>
        Gen.Select(Forecasts, Commitments.Array[0, 8])
            .Sample(
                (forecast, said) =>
                {
                    var count = WhipCount.Of(Forecast(forecast.Rule, forecast.Draws), said);
                    return count.States.All(s =>
                            Math.Abs(s.Expected.Yes + s.Expected.No + s.Expected.Abstain + s.Expected.Absent - 1) < 1e-9
                        )
                        && new[] { count.Yes, count.No, count.Abstain, count.Absent, count.Margin }.All(r =>
                            r.Low <= r.Middle && r.Middle <= r.High
                        )
                        && count.Passes.Low <= count.Passes.Value
                        && count.Passes.Value <= count.Passes.High;
                }
            );
}
