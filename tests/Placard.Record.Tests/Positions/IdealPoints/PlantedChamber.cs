using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Positions.IdealPoints;

/// <summary>Roll calls of sixty states over some years, made from points that are known.</summary>
internal sealed class PlantedChamber
{
    private const int VotesAYear = 40;

    private PlantedChamber(Dictionary<(StateCode State, int Year), double> points, List<VoteEvent> votes)
    {
        Points = points;
        Votes = votes;
    }

    public IReadOnlyDictionary<(StateCode State, int Year), double> Points { get; }

    public IReadOnlyList<VoteEvent> Votes { get; }

    /// <summary>The Western group stands at the upper end, as it does in the convention of the estimate.</summary>
    public static PlantedChamber Of(ulong seed, int firstYear, int years)
    {
        var chance = new SplitMix(seed);
        var day = new DateOnly(firstYear, 6, 1);
        State[] states =
        [
            .. StateRegister
                .Default.All.Where(s => s.Membership.Any(m => m.Contains(day) && m.To is null))
                .Where((_, at) => at % 3 == 0)
                .Take(60),
        ];
        var points = new Dictionary<(StateCode, int), double>();
        foreach (var state in states)
        {
            var point = chance.Normal() + (state.GroupOn(day) == RegionalGroup.WesternEuropeanOthers ? 2 : 0);
            for (var year = firstYear; year < firstYear + years; year++, point += 0.2 * chance.Normal())
                points[(state.Code, year)] = point;
        }
        var votes = new List<VoteEvent>();
        for (var year = firstYear; year < firstYear + years; year++)
        {
            for (var serial = 0; serial < VotesAYear; serial++)
            {
                var (slope, cut) = (1.5 * chance.Normal(), chance.Normal());
                var sheet = BallotSheet.Of(
                    states
                        .Where(_ => chance.Unit() < 0.9)
                        .Select(s =>
                        {
                            var latent = slope * points[(s.Code, year)] + chance.Normal() - cut;
                            return KeyValuePair.Create(
                                s.Code,
                                latent < -0.4 ? Ballot.No
                                    : latent < 0.4 ? Ballot.Abstain
                                    : Ballot.Yes
                            );
                        })
                        .ToList()
                );
                votes.Add(VoteGen.Vote(sheet, year, serial: year * 100 + serial, title: $"Lamp {year} {serial}"));
            }
        }
        return new PlantedChamber(points, votes);
    }
}
