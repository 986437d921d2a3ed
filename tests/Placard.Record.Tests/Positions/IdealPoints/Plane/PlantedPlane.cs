using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Positions.IdealPoints.Plane;

/// <summary>Roll calls of 120 states over some years, made from places in a plane that are known.</summary>
internal sealed class PlantedPlane
{
    private const int VotesAYear = 60;

    private PlantedPlane(Dictionary<(StateCode State, int Year), (double First, double Second)> places, List<VoteEvent> votes) =>
        (Places, Votes) = (places, votes);

    public IReadOnlyDictionary<(StateCode State, int Year), (double First, double Second)> Places { get; }

    public IReadOnlyList<VoteEvent> Votes { get; }

    /// <summary>The Western group stands at the upper end of the first dimension.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="years">How many years from 2001 on.</param>
    /// <param name="second">How sharply the second dimension divides; 0 for none.</param>
    public static PlantedPlane Of(ulong seed, int years, double second)
    {
        var chance = new SplitMix(seed);
        var day = new DateOnly(2001, 6, 1);
        State[] states = [.. StateRegister.Default.All.Where(s => s.Membership.Any(m => m.Contains(day) && m.To is null)).Take(120)];
        var places = new Dictionary<(StateCode, int), (double, double)>();
        foreach (var state in states)
        {
            var (x, y) = (chance.Normal() + (state.GroupOn(day) == RegionalGroup.WesternEuropeanOthers ? 1 : 0), chance.Normal());
            for (var year = 2001; year < 2001 + years; year++, x += 0.15 * chance.Normal(), y += 0.15 * chance.Normal())
                places[(state.Code, year)] = (x, y);
        }
        var votes = new List<VoteEvent>();
        for (var serial = 0; serial < years * VotesAYear; serial++)
        {
            var year = 2001 + serial / VotesAYear;
            var (alongFirst, alongSecond, cut) = (1.2 * chance.Normal(), second * (0.3 + chance.Normal()), chance.Normal());
            var sheet = BallotSheet.Of(
                states
                    .Where(_ => chance.Unit() < 0.9)
                    .Select(s =>
                    {
                        var (x, y) = places[(s.Code, year)];
                        var latent = alongFirst * x + alongSecond * y + chance.Normal() - cut;
                        return KeyValuePair.Create(
                            s.Code,
                            latent < -0.4 ? Ballot.No
                                : latent < 0.4 ? Ballot.Abstain
                                : Ballot.Yes
                        );
                    })
                    .ToList()
            );
            if (sheet.Divides)
                votes.Add(VoteGen.Vote(sheet, year, serial: year * 1000 + serial % VotesAYear, title: $"Lamp {serial}"));
        }
        return new PlantedPlane(places, votes);
    }
}
