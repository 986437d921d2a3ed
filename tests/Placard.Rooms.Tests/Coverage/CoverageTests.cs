using Placard.Rooms.Coverage;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Coverage;

public class CoverageTests
{
    private readonly EditionCoverage _coverage = EditionCoverage.Of(TinyEdition.Shared);

    [Fact]
    public void Every_body_and_year_with_a_vote_or_a_text_is_there()
    {
        var edition = TinyEdition.Shared;
        var expected = edition
            .Votes.All.Where(v => v.Date.IsKnown)
            .Select(v => (v.Body, v.Date.Year))
            .Concat(
                edition.Texts.All.Where(t => t.Body is not null && t.Title.Length > 0 && t.Date.IsKnown).Select(t => (t.Body!, t.Date.Year))
            )
            .ToHashSet();
        Assert.Subset(_coverage.Years.Select(y => (y.Body, y.Year)).ToHashSet(), expected);
    }

    [Fact]
    public void What_is_held_is_never_more_than_what_is_known_to_exist()
    {
        Assert.All(_coverage.Years, y => Assert.InRange(y.Decided, 0, y.Known));
        Assert.All(_coverage.Years, y => Assert.InRange(y.Worded, 0, y.Known));
        Assert.Contains(_coverage.Years, y => y.Known > y.Decided);
    }

    [Fact]
    public void Usable_roll_calls_and_those_in_doubt_are_those_of_the_record()
    {
        var votes = TinyEdition.Shared.Votes.All.Where(v => v.Date.IsKnown).ToList();
        Assert.Equal(votes.Count(v => v.IsMeasurable), _coverage.Years.Sum(y => y.RollCalls));
        Assert.Equal(votes.Count(v => v.Status is RecordStatus.Disputed or RecordStatus.Quarantined), _coverage.Years.Sum(y => y.InDoubt));
    }

    [Fact]
    public void A_body_that_numbers_neither_resolutions_nor_sessions_is_not_said_to_lack_any()
    {
        var committee = _coverage.Bodies.Single(b => b.Body == Body.NgoCommittee);
        Assert.False(committee.IsNumbered);
        Assert.Null(committee.MissingSessions);
        Assert.Equal(3, committee.Years.Sum(y => y.RollCalls));
        var map = CoverageMap.Draw(_coverage).Value;
        Assert.Contains("HRC decisions", map, StringComparison.Ordinal);
        Assert.DoesNotContain("ECOSOC/NGO", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_that_how_many_there_are_is_not_known()
    {
        await using var site = await TestSite.OfAsync(TinyEdition.Shared, new CoverageRoom());
        var main = (await site.PageAsync("/coverage")).QuerySelector("main")!;
        Assert.Contains(
            "Committee on Non-Governmental Organizations: no resolution is known by its number",
            main.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "not known: the record does not number them",
            main.QuerySelectorAll("tr").Single(r => r.QuerySelector("th a[href='#ECOSOC/NGO']") is not null).TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, "shade-1")]
    [InlineData(0.05, "shade-2")]
    [InlineData(0.9499, "shade-4")]
    [InlineData(1, "shade-5")]
    public void The_darker_the_more_is_held(double share, string shade) => Assert.Equal(shade, CoverageStep.Of(share).Class);
}
