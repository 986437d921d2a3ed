using Placard.Record.Voices;

namespace Placard.Record.Tests.Voices;

public class MeetingNameTests
{
    [Theory]
    [InlineData("hrc/58/59", "HRC", 58, 59, 1)]
    [InlineData("ga/c3/79/7/2", "GA3", 79, 7, 2)]
    [InlineData("ecosoc/2024/10", "ECOSOC", 2024, 10, 1)]
    public void A_meeting_is_read_off_its_address_and_written_as_it_was(string slug, string organ, int session, int number, int part)
    {
        Assert.True(MeetingName.TryParse(slug, out var meeting));
        Assert.Equal(new MeetingName(organ, session, number, part), meeting);
        Assert.Equal(slug, meeting.Slug);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sc/10175")]
    [InlineData("asset/k1y/k1yybddvpr")]
    [InlineData("briefing/sg/2026-09-09")]
    [InlineData("ga/c1/79/7")]
    [InlineData("ga/es11/23")]
    [InlineData("../hrc/58/59")]
    [InlineData("hrc/58/59/0")]
    [InlineData("hrc/58/0")]
    public void Whatever_else_has_a_transcript_is_no_meeting_that_is_read(string? slug) => Assert.False(MeetingName.TryParse(slug, out _));
}
