using Placard.Record.Positions.Blocs;

namespace Placard.Record.Tests.Positions.Blocs;

public sealed class BlocStructureTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Planted_blocs_are_found_their_number_too_and_survive_every_draw(int blocs)
    {
        var found = BlocStructure.Find(PlantedBlocs.Of(blocs, votes: 200, noise: 0.2), BlocSettings.Default);

        Assert.Equal(blocs, found.Blocs.Count);
        Assert.Equal(
            Enumerable
                .Range(0, blocs)
                .Select(b => PlantedBlocs.States.Where((_, i) => i % blocs == b).ToArray())
                .OrderByDescending(b => b.Length)
                .Select(b => string.Join(' ', b))
                .Order(),
            found.Blocs.Select(b => string.Join(' ', b.Members.Select(m => m.State))).Order()
        );
        Assert.All(found.Blocs, bloc => Assert.True(bloc.Likeness > 0.95, $"{bloc.Likeness}"));
        Assert.All(found.Blocs, bloc => Assert.Equal(0, bloc.Dissolved));
    }

    [Fact]
    public void Blocs_of_nothing_but_chance_are_not_to_be_trusted()
    {
        var found = BlocStructure.Find(PlantedBlocs.Of(2, votes: 60, noise: 1), BlocSettings.Default with { Blocs = 4 });
        Assert.True(found.Blocs.Average(b => b.Likeness) < 0.6, $"{found.Blocs.Average(b => b.Likeness)}");
    }

    [Fact]
    public void The_order_of_votes_does_not_matter_and_the_same_seed_gives_the_same()
    {
        var votes = PlantedBlocs.Of(3, votes: 80, noise: 0.6);
        var (one, other) = (BlocStructure.Find(votes, BlocSettings.Default), BlocStructure.Find(votes.Reverse(), BlocSettings.Default));
        Assert.Equal(Told(one), Told(other));
        Assert.NotEqual(Told(one), Told(BlocStructure.Find(votes, BlocSettings.Default with { Seed = 2 })));
    }

    [Fact]
    public void Two_states_stood_together_as_often_as_either_with_the_other()
    {
        var found = BlocStructure.Find(PlantedBlocs.Of(2, votes: 40, noise: 0.5), BlocSettings.Default);
        foreach (var a in PlantedBlocs.States)
        {
            Assert.Equal(1, found.Together(a, a));
            Assert.All(PlantedBlocs.States, b => Assert.Equal(found.Together(a, b), found.Together(b, a)));
            Assert.All(PlantedBlocs.States, b => Assert.InRange(found.Together(a, b)!.Value, 0, 1));
        }
        Assert.Null(found.Together(PlantedBlocs.States[0], StateCode.Parse("NRU")));
    }

    [Fact]
    public void The_mean_between_blocs_is_that_of_their_pairs()
    {
        var found = BlocStructure.Find(PlantedBlocs.Of(3, votes: 50, noise: 0.3), BlocSettings.Default);
        var (one, other) = (found.Blocs[0], found.Blocs[1]);
        var pairs = one.Members.SelectMany(a => other.Members.Select(b => found.Planes.Between(a.State, b.State).Index!.Value));
        Assert.Equal(pairs.Average(), found.Between(one, other)!.Value, 12);
        Assert.Equal(found.Between(one, other), found.Between(other, one));
        Assert.Equal(one.MeanAgreement, found.Between(one, one));
    }

    [Fact]
    public void Disputed_votes_stay_out_and_a_state_that_cast_too_few_ballots_is_named()
    {
        VoteEvent[] votes =
        [
            .. PlantedBlocs.Of(2, votes: 30, noise: 0.1),
            .. Enumerable.Range(100, 5).Select(i => PlantedBlocs.Vote(i, PlantedBlocs.Sheet("ARG=Y NRU=N"))),
            .. Enumerable
                .Range(200, 50)
                .Select(i => PlantedBlocs.Vote(i, PlantedBlocs.Sheet("ARG=Y PLW=N"), status: RecordStatus.Disputed)),
        ];
        var found = BlocStructure.Find(votes, BlocSettings.Default);
        Assert.Equal(35, found.Planes.Votes.Count);
        Assert.Equal(["NRU"], found.LeftOut.Select(s => s.ToString()));
        Assert.Null(found.Of(StateCode.Parse("NRU")));
    }

    [Fact]
    public void A_draft_with_its_amendments_is_one_piece_of_evidence()
    {
        var vote = PlantedBlocs.Vote(1, PlantedBlocs.Sheet("ARG=Y BRA=Y CHN=N"));
        VoteEvent[] votes =
        [
            vote with
            {
                Draft = Record.Documents.DocumentSymbol.Parse("A/C.3/75/L.1"),
            },
            vote with
            {
                Address = VoteAddress.Of("GA", "2"),
                Kind = VoteKind.Amendment,
                Symbol = Record.Documents.DocumentSymbol.Parse("A/C.3/75/L.9"),
                Amends = Record.Documents.DocumentSymbol.Parse("A/C.3/75/L.1"),
            },
            vote with
            {
                Address = VoteAddress.Of("GA", "3"),
                Draft = Record.Documents.DocumentSymbol.Parse("A/C.3/75/L.2"),
            },
        ];
        Assert.Equal(2, BlocStructure.Find(votes, BlocSettings.Default).Drafts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ARG=Y")]
    [InlineData("ARG=Y BRA=N")]
    public void Fewer_than_three_states_make_no_blocs(string ballots)
    {
        var found = BlocStructure.Find(
            ballots.Length == 0 ? [] : [PlantedBlocs.Vote(1, PlantedBlocs.Sheet(ballots))],
            BlocSettings.Default
        );
        Assert.Empty(found.Blocs);
        Assert.Null(found.Of(StateCode.Parse("ARG")));
    }

    [Theory]
    [InlineData("ARG=Y BRA=N CHN=A")]
    [InlineData("ARG=Y BRA=Y CHN=Y")]
    public void Three_states_and_one_vote_are_enough_to_say_something(string ballots)
    {
        var found = BlocStructure.Find([PlantedBlocs.Vote(1, PlantedBlocs.Sheet(ballots))], BlocSettings.Default with { Blocs = 20 });
        Assert.Equal(3, found.Blocs.Sum(b => b.Members.Count));
        Assert.All(found.Blocs, b => Assert.True(double.IsFinite(b.Likeness)));
    }

    private static string Told(BlocStructure found) =>
        string.Join(
            '\n',
            found.Blocs.Select(b =>
                $"{b.Number} {b.Likeness:R} {b.Dissolved:R} {string.Join(' ', b.Members.Select(m => $"{m.State} {m.Silhouette:R} {m.WithBloc:R}"))}"
            )
        ) + string.Join(' ', found.InOrder);
}
