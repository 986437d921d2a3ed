using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes.Answers;

public class VoteTablesTests
{
    [Fact]
    public void A_list_has_a_row_a_vote()
    {
        var table = VoteTables.Votes([HandMadeVotes.Vote("A/HRC/51/L.6", "CHN=N USA=Y CUB=N", title: "Rights, “old” and \"new\"")]).ToString();
        var lines = table.Split("\r\n");
        Assert.StartsWith("address,symbol,draft,amends,date,body,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "A/HRC/51/L.6,A/HRC/51/L.6,,,2022-10-06,HRC,,\"Rights, “old” and \"\"new\"\"\",whole text,,rejected,1,2,0,0,1,single,",
            lines[1]);
    }

    [Fact]
    public void A_vote_has_a_row_a_state()
    {
        var rows = VoteTables.Ballots(HandMadeVotes.Vote("A/HRC/51/L.6", "USA=Y CHN=N"), StateRegister.Default).Rows.ToArray();
        Assert.Equal(["CHN", "USA"], rows.Select(r => r[2]));
        Assert.Equal(["no", "yes"], rows.Select(r => r[^1]));
    }

    [Fact]
    public void Every_row_is_as_long_as_its_columns()
    {
        VoteEvent[] votes = [HandMadeVotes.Vote("A/HRC/51/L.6", "USA=Y CHN=N"), HandMadeVotes.Vote("A/HRC/51/L.7", "") with { Tally = null, Date = default }];
        var agreement = new AgreementAnswer("CHN", "USA", "GA", null, new(4, 1, 2, 0.25, 0.375, 1, 0), [new(1971, 4, 1, 2, 0.25, 0.375, 1, 0)]);
        CsvTable[] tables = [VoteTables.Votes(votes), VoteTables.Ballots(votes[0], StateRegister.Default), VoteTables.Agreement(agreement)];
        Assert.All(tables, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));
    }
}
