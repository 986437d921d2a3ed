using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class VoteTablesTests
{
    [Fact]
    public void A_list_has_a_row_a_vote()
    {
        var table = VoteListTable
            .Columns.Of(new([HandMadeVotes.Vote("A/HRC/51/L.6", "CHN=N USA=Y CUB=N", title: "Rights, “old” and \"new\"")]))
            .ToString();
        var lines = table.Split("\r\n");
        Assert.StartsWith("address,symbol,draft,amends,date,body,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "A/HRC/51/L.6,A/HRC/51/L.6,,,2022-10-06,HRC,,\"Rights, “old” and \"\"new\"\"\",whole text,,rejected,1,2,0,0,1,single,",
            lines[1]
        );
    }

    [Fact]
    public void A_vote_has_a_row_a_state()
    {
        var rows = BallotTable
            .Columns.Of(Vote.Of(TinyEdition.Shared, HandMadeVotes.Vote("A/HRC/51/L.6", "USA=Y CHN=N"), BallotOrder.Group))
            .Rows.ToArray();
        Assert.Equal(["CHN", "USA"], rows.Select(r => r[2]));
        Assert.Equal(["no", "yes"], rows.Select(r => r[^1]));
    }

    [Fact]
    public void Every_row_is_as_long_as_its_columns()
    {
        VoteEvent[] votes =
        [
            HandMadeVotes.Vote("A/HRC/51/L.6", "USA=Y CHN=N"),
            HandMadeVotes.Vote("A/HRC/51/L.7", "") with
            {
                Tally = null,
                Date = default,
            },
        ];
        var states = StateRegister.Default;
        var pair = new ComparedStatesQuery([states.Find(StateCode.Parse("CHN"))!, states.Find(StateCode.Parse("USA"))!], null);
        CsvTable[] tables =
        [
            VoteListTable.Columns.Of(new(votes)),
            VoteListTable.Columns.Of(new(votes, StateCode.Parse("CHN"))),
            BallotTable.Columns.Of(Vote.Of(TinyEdition.Shared, votes[0], BallotOrder.Group)),
            ComparedStatesTable.Columns.Of(ComparedStates.Of(TinyEdition.Shared, pair)),
        ];
        Assert.All(tables, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));
    }
}
