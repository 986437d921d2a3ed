using Placard.Record.Seats;
using static Placard.Record.Tests.Seats.InventedSeats;

namespace Placard.Record.Tests.Seats;

public sealed class ContestCountTests
{
    private static readonly Gen<Slate> AnySlate = Gen.Select(
        Gen.Int[1, 13],
        Gen.Int[-1, 20],
        (seats, candidates) => Slate("2022-10-11", RegionalGroup.African, seats, candidates < 0 ? null : candidates)
    );

    [Fact]
    public void A_slate_with_as_many_candidates_as_seats_is_uncontested()
    {
        Assert.False(Slate("2022-10-11", RegionalGroup.African, 4, 4).IsContested);
        Assert.True(Slate("2022-10-11", RegionalGroup.African, 4, 5).IsContested);
        Assert.Null(Slate("2022-10-11", RegionalGroup.African, 4, null).IsContested);
    }

    [Fact]
    public void A_source_that_only_says_whether_there_was_a_contest_is_believed() =>
        Assert.False((Slate("2022-10-11", RegionalGroup.African, 4, null) with { SaidContested = false }).IsContested);

    [Fact]
    public void The_share_is_of_seats_and_not_of_slates()
    {
        Slate[] slates =
        [
            Slate("2022-10-11", RegionalGroup.African, 4, 4),
            Slate("2022-10-11", RegionalGroup.AsiaPacific, 4, 6),
            Slate("2022-10-11", RegionalGroup.EasternEuropean, 2, 2),
            Slate("2022-10-11", RegionalGroup.LatinAmericanCaribbean, 2, 3),
            Slate("2022-10-11", RegionalGroup.WesternEuropeanOthers, 2, 2),
        ];
        var count = ContestCount.Of(slates);
        Assert.Equal((5, 2, 14, 8), (count.Slates, count.Contested, count.Seats, count.Uncontested));
        Assert.Equal(8.0 / 14, count.Share);
    }

    [Fact]
    public void Few_slates_give_no_share() => Assert.Null(ContestCount.Of([Slate("2022-10-11", RegionalGroup.African, 4, 4)]).Share);

    [Fact]
    public void What_is_not_known_is_counted_apart_and_moves_no_share() =>
        AnySlate
            .List[0, 12]
            .Sample(slates =>
            {
                var count = ContestCount.Of(slates);
                var known = ContestCount.Of([.. slates.Where(s => s.IsContested is not null)]);
                Assert.Equal(slates.Count, count.Slates + count.Unknown);
                Assert.Equal(known.Share, count.Share);
                Assert.InRange(count.Uncontested, 0, count.Seats);
            });

    [Fact]
    public void An_election_lists_each_group_with_the_elected_first()
    {
        var election = Assert.Single(
            Election.ListOf(
                [Slate("2022-10-11", RegionalGroup.AsiaPacific, 1, 2)],
                [
                    Candidacy("2022-10-11", "AAA", RegionalGroup.AsiaPacific, 98, CandidacyOutcome.NotElected),
                    Candidacy("2022-10-11", "BBB", RegionalGroup.AsiaPacific, 145, CandidacyOutcome.Elected),
                ]
            )
        );
        Assert.Equal(["BBB", "AAA"], election.Candidacies.Select(c => c.State.ToString()));
    }
}
