namespace Placard.Tests.Mirror;

/// <summary>Until when the mirror has usable votes and texts of each body, from the documents themselves.</summary>
public sealed class HeldTests(MirrorEdition mirror)
{
    [Theory]
    [InlineData("HRC", "2025-04-04", "2025-04-04")]
    [InlineData("SC", "2024-12-27", "2025-03-17")]
    [InlineData("GA", "2024-09-18", "2025-01-28")]
    [InlineData("ECOSOC", "2024-07-24", "2024-07-24")]
    public void Votes_and_texts_of_a_body_end_each_where_their_last_usable_record_does(string code, string vote, string text)
    {
        Assert.True(Body.TryParse(code, out var body));
        var held = mirror.Edition.Held.Of(body);
        Assert.Equal(vote, held.Votes.Last.ToString());
        Assert.Equal(text, held.Texts.Last.ToString());
    }

    [Fact]
    public void One_quarantined_record_without_a_title_does_not_date_the_edition()
    {
        var vote = mirror.Edition.Votes.On(DocumentSymbol.Parse("S/2025/353"))[0];
        Assert.Equal((RecordStatus.Quarantined, "", "2025-06-04"), (vote.Status, vote.Title, vote.Date.ToString()));
        Assert.Equal("2025-04-04", mirror.Edition.Info.AsOf.ToString());
    }

    [Fact]
    public void There_is_nothing_of_the_Third_Committee() => Assert.True(mirror.Edition.Held.Of(Body.ThirdCommittee).IsEmpty);
}
