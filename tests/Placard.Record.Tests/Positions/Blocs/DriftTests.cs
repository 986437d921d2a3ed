using Placard.Record.Positions.Blocs;

namespace Placard.Record.Tests.Positions.Blocs;

public sealed class DriftTests
{
    private const int Trials = 500;

    [Theory]
    [InlineData(20, 20, 0.4, 0.8)]
    [InlineData(40, 40, 0.6, 0.8)]
    [InlineData(20, 80, 0.5, 0.65)]
    public void A_planted_change_is_found_and_its_interval_holds_it(int years, int votes, double before, double after)
    {
        var (found, held, only) = (0, 0, 0);
        foreach (var drift in Many(years, votes, year => year < years / 2 ? before : after))
        {
            found += drift.Changes.Count > 0 ? 1 : 0;
            if (drift.Changes is not [var change])
                continue;
            only++;
            held += change.Earliest <= 1946 + years / 2 && 1946 + years / 2 <= change.Latest ? 1 : 0;
            Assert.True(change.By > 0);
        }
        Assert.True(found >= 0.95 * Trials, $"{found} of {Trials} found");
        Assert.True(held >= 0.9 * only, $"{held} of {only} held");
    }

    [Theory]
    [InlineData(5, 20, 0.5)]
    [InlineData(10, 5, 0.5)]
    [InlineData(20, 80, 0.9)]
    [InlineData(40, 20, 0.1)]
    [InlineData(78, 80, 0.5)]
    public void In_what_never_changes_a_change_is_found_less_than_once_in_twenty(int years, int votes, double level)
    {
        var alarms = Many(years, votes, _ => level).Count(d => d.Changes.Count > 0);
        Assert.True(alarms < 0.05 * Trials, $"{alarms} of {Trials}");
    }

    [Fact]
    public void Restless_years_without_a_change_seldom_make_one()
    {
        var random = new SplitMix(23);
        var alarms = Many(40, 80, _ => Math.Clamp(0.6 + 0.08 * random.Normal(), 0.02, 0.98)).ToList();
        Assert.True(alarms.Count(d => d.Changes.Count > 0) < 0.1 * Trials);
        Assert.True(alarms.Average(d => d.Restlessness) > 1.5);
    }

    [Fact]
    public void The_stretches_are_the_best_of_all_that_could_be() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[20, 20])
            .Array[1, 9]
            .Sample(
                drawn =>
                {
                    YearScore[] years = [.. drawn.Select((d, i) => new YearScore(2000 + i, d.Item1, d.Item2))];
                    var drift = Drift.Of(years);
                    Assert.Equal(
                        Cuttings(years.Length).Min(cut => Cost(years, cut, drift.Restlessness)),
                        Cost(years, [.. drift.Stretches.Select(s => s.From - 2000)], drift.Restlessness),
                        9
                    );
                },
                iter: 200
            );

    [Fact]
    public void The_stretches_cover_every_year_once_and_their_levels_are_those_of_their_votes() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[20, 30])
            .Array[0, 40]
            .Sample(
                drawn =>
                {
                    YearScore[] years = [.. drawn.Select((d, i) => new YearScore(1950 + 2 * i, d.Item1, d.Item2))];
                    var drift = Drift.Of(years);
                    Assert.Equal(
                        years.Select(y => y.Year),
                        drift.Stretches.SelectMany(s => years.Select(y => y.Year).Where(y => s.From <= y && y <= s.To))
                    );
                    Assert.Equal(Math.Max(0, drift.Stretches.Count - 1), drift.Changes.Count);
                    foreach (var stretch in drift.Stretches)
                    {
                        var own = years.Where(y => stretch.From <= y.Year && y.Year <= stretch.To).ToList();
                        Assert.Equal(own.Sum(y => y.Score) / own.Sum(y => y.Votes), stretch.Level.Share, 9);
                        Assert.InRange(stretch.Level.Share, stretch.Level.Low, stretch.Level.High);
                    }
                    Assert.All(drift.Changes, c => Assert.InRange(c.Year, c.Earliest, c.Latest));
                },
                iter: 200
            );

    [Fact]
    public void One_odd_year_is_no_change()
    {
        YearScore[] years = [.. Enumerable.Range(0, 20).Select(i => new YearScore(2000 + i, i == 10 ? 2 : 30, 40))];
        Assert.DoesNotContain(Drift.Of(years).Stretches, s => s.From == s.To);
    }

    [Fact]
    public void No_years_have_no_drift_and_one_year_has_one_level()
    {
        Assert.Empty(Drift.Of([]).Stretches);
        var one = Drift.Of([new YearScore(2000, 5, 5)]);
        Assert.Equal((2000, 2000, 1.0), (one.Stretches[0].From, one.Stretches[0].To, one.Stretches[0].Level.Share));
    }

    [Fact]
    public void A_pair_scores_an_abstention_beside_a_yes_as_half_and_a_state_beside_a_group_the_mean_of_its_other_members()
    {
        var planes = BallotPlanes.Of([
            PlantedBlocs.Vote(1, PlantedBlocs.Sheet("FRA=Y DEU=A ITA=Y HUN=N CHN=N"), "2019-12-01"),
            PlantedBlocs.Vote(2, PlantedBlocs.Sheet("FRA=Y DEU=Y ITA=X HUN=N"), "2020-12-01"),
        ]);
        Assert.Equal(
            [new YearScore(2019, 0.5, 1), new YearScore(2020, 1, 1)],
            YearScore.OfPair(planes, StateCode.Parse("FRA"), StateCode.Parse("DEU"))
        );
        // Beside Hungary, two ayes and an abstention stand in 2019; in 2020 only two other members voted.
        Assert.Equal([new YearScore(2019, 0.5 / 3, 1)], YearScore.OfGroup(planes.Votes, StateCode.Parse("HUN"), StateGroups.Find("EU")!));
        Assert.Equal([new YearScore(2019, 1.5 / 4, 1)], YearScore.OfGroup(planes.Votes, StateCode.Parse("CHN"), StateGroups.Find("EU")!));
    }

    private static IEnumerable<Drift> Many(int years, int votes, Func<int, double> level)
    {
        var random = new SplitMix(17);
        for (var trial = 0; trial < Trials; trial++)
        {
            var scores = new YearScore[years];
            for (var year = 0; year < years; year++)
            {
                var (chance, same) = (level(year), 0);
                for (var vote = 0; vote < votes; vote++)
                    same += random.Unit() < chance ? 1 : 0;
                scores[year] = new(1946 + year, same, votes);
            }
            yield return Drift.Of(scores);
        }
    }

    // Every way to cut so many years into stretches of two and more, or to leave them whole.
    private static IEnumerable<int[]> Cuttings(int years) =>
        Enumerable
            .Range(0, 1 << (years - 1))
            .Select(bits => Enumerable.Range(1, years - 1).Where(at => (bits >> (at - 1) & 1) == 1).Prepend(0).ToArray())
            .Where(starts =>
                starts.Length == 1 || starts.Append(years).Zip(starts.Append(years).Skip(1)).All(s => s.Second - s.First >= 2)
            );

    private static double Cost(YearScore[] years, int[] starts, double restlessness)
    {
        var cost = 3 * Math.Log(Math.Max(years.Length, 2)) * (starts.Length - 1);
        foreach (var (from, to) in starts.Zip(starts.Skip(1).Append(years.Length)))
        {
            var (score, votes) = (years[from..to].Sum(y => y.Score), years[from..to].Sum(y => y.Votes));
            cost += -2 * (Term(score, score / votes) + Term(votes - score, 1 - score / votes)) / restlessness;
        }
        return cost;
    }

    private static double Term(double count, double chance) => count == 0 ? 0 : count * Math.Log(chance);
}
