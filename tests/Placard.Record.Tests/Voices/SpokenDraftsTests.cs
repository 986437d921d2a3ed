using Placard.Record.Voices;

namespace Placard.Record.Tests.Voices;

public class SpokenDraftsTests
{
    [Theory]
    [InlineData("We take up draft resolution L.12.", "A/HRC/58/L.12")]
    [InlineData("We take up draft resolution L 12, Rev. 1.", "A/HRC/58/L.12/Rev.1")]
    [InlineData("Draft decision L12 revision 2", "A/HRC/58/L.12/Rev.2")]
    [InlineData("contained in document A/HRC/58/L.7", "A/HRC/58/L.7")]
    [InlineData("contained in A / HRC / 58 / L.7", "A/HRC/58/L.7")]
    [InlineData("Draft resolution L.1 and draft resolution L.2, and again L.1", "A/HRC/58/L.1 A/HRC/58/L.2")]
    [InlineData("A draft resolution L. twelve", "A/HRC/58/L.12")]
    [InlineData("A draft resolution L twenty-one", "A/HRC/58/L.21")]
    [InlineData("In A/HRC/57/L.7 of last year", "")]
    [InlineData("In A/C.3/79/L.7 of the Assembly", "")]
    [InlineData("L twelve", "")]
    [InlineData("Level 12 of the Palais", "")]
    [InlineData("", "")]
    public void Drafts_are_read_as_they_are_spoken(string sentence, string drafts) =>
        Assert.Equal(drafts, string.Join(' ', SpokenDrafts.In(sentence, new MeetingName("HRC", 58, 59, 1))));

    [Theory]
    [InlineData("ga/c3/79/40", "A/C.3/79/L.5")]
    [InlineData("ga/c5/79/40", "A/C.5/79/L.5")]
    [InlineData("ga/79/40", "A/79/L.5")]
    [InlineData("ecosoc/2024/10", "E/2024/L.5")]
    public void A_number_is_one_of_the_body_and_session_of_the_meeting(string slug, string draft)
    {
        Assert.True(MeetingName.TryParse(slug, out var meeting));
        Assert.Equal(draft, Assert.Single(SpokenDrafts.In("Draft resolution L.5 is before us", meeting)).ToString());
    }
}
