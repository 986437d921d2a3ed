using Placard.Rooms.Pictures;
using Placard.Rooms.Tests.Votes;

namespace Placard.Rooms.Tests.Pictures;

public class PictureTests
{
    private static readonly BallotSheet Sheet = HandMadeVotes.Sheet("CHN=N UKR=A USA=Y BRA=X DDR=N ZZZ=?");

    [Fact]
    public void A_map_has_a_tile_for_every_state_and_for_those_that_are_no_more()
    {
        var map = DrawnPicture.Of(TileMap.DrawWorld("An invented vote", Sheet, StateRegister.Default));
        DrawnPicture.IsReadable(map);
        Assert.Equal(197, map.QuerySelectorAll(".tile").Length);
        Assert.Equal(["CHN", "DDR"], map.QuerySelectorAll(".tile.ballot-no text").Select(t => t.TextContent));
        Assert.Single(map.QuerySelectorAll(".tile.ballot-not-voting"));
        Assert.Equal(191, map.QuerySelectorAll(".tile.ballot-none").Length);
    }

    [Fact]
    public void A_body_of_few_has_a_map_of_its_members_alone_from_north_to_south_and_west_to_east()
    {
        var council = HandMadeVotes.Sheet("CHN=N UKR=A USA=Y BRA=X CAN=Y FRA=Y ARG=A ZAF=N");
        var map = DrawnPicture.Of(TileMap.Draw("An invented vote", council, StateRegister.Default));
        DrawnPicture.IsReadable(map);
        Assert.Equal(
            ["CAN", "USA", "FRA", "UKR", "BRA", "ARG", "ZAF", "CHN"],
            map.QuerySelectorAll(".tile text").Select(t => t.TextContent)
        );
        Assert.Empty(map.QuerySelectorAll(".tile.ballot-none"));
        Assert.False(TileMap.IsOfMembers(HandMadeVotes.Sheet(string.Join(' ', WorldTiles.All.Select(t => $"{t.State}=Y")))));
    }

    [Fact]
    public void Every_tile_says_the_ballot_in_words() =>
        Assert.All(
            DrawnPicture.Of(TileMap.DrawWorld("An invented vote", Sheet, StateRegister.Default)).QuerySelectorAll(".tile"),
            tile => Assert.Matches(": (yes|no|abstain|not voting|unknown|no ballot)$", tile.QuerySelector("title")!.TextContent)
        );

    [Fact]
    public void A_chamber_has_a_seat_for_every_ballot()
    {
        var chamber = DrawnPicture.Of(Chamber.Draw("An invented vote", Sheet, new DateOnly(2022, 10, 6), StateRegister.Default));
        DrawnPicture.IsReadable(chamber);
        Assert.Equal(6, chamber.QuerySelectorAll(".seat").Length);
        Assert.Equal(2, chamber.QuerySelectorAll(".seat.ballot-no").Length);
        Assert.Equal("1-2-1", chamber.QuerySelector(".tally")!.TextContent);
        Assert.Contains("1 unknown", chamber.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_escaped()
    {
        var map = TileMap.DrawWorld("<script>alert(1)</script> & \"more\"", Sheet, StateRegister.Default);
        Assert.DoesNotContain("<script", map.Value, StringComparison.Ordinal);
        Assert.Equal("<script>alert(1)</script> & \"more\"", DrawnPicture.Of(map).QuerySelector("#tile-map-title")!.TextContent);
    }

    [Fact]
    public void A_bar_shows_the_counts_that_are_not_nil()
    {
        var bar = DrawnPicture.Of(TallyBar.Draw(new Tally(17, 19, 0)));
        DrawnPicture.IsReadable(bar);
        Assert.Equal(["17", "19"], bar.QuerySelectorAll(".count").Select(c => c.TextContent));
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing()
    {
        Assert.Null(TallyBar.Draw(default).Value);
        Assert.Null(BallotsByYear.Draw("Nobody", []).Value);
        Assert.Null(AgreementByYear.Draw("Nowhere and nobody", []).Value);
    }

    [Fact]
    public void A_year_is_a_stack_of_what_was_done_in_it()
    {
        var picture = DrawnPicture.Of(
            BallotsByYear.Draw("Ballots of an invented state", [(1990, new Tally(3, 0, 1, 0)), (1992, new Tally(1, 1, 1, 1))])
        );
        DrawnPicture.IsReadable(picture);
        Assert.Equal([2, 4], picture.QuerySelectorAll(".year").Select(y => y.QuerySelectorAll("rect").Length));
        Assert.Equal("1990: 3 yes, 0 no, 1 abstaining, 0 not voting", picture.QuerySelector(".year title")!.TextContent);
    }

    [Fact]
    public void A_year_without_a_common_roll_call_breaks_the_line()
    {
        var picture = DrawnPicture.Of(AgreementByYear.Draw("A and B", [(1971, 0.5, 4), (1972, 1, 2), (1974, 0, 1)]));
        DrawnPicture.IsReadable(picture);
        Assert.Equal(2, picture.QuerySelector(".share-line")!.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Equal("1971: 50% of 4", picture.QuerySelector(".share-point title")!.TextContent);
    }
}
