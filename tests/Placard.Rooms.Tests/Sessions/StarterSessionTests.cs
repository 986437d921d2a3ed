using Placard.Record.Votes.Sessions;
using Placard.Rooms.Sessions;
using Placard.Rooms.Topics;

namespace Placard.Rooms.Tests.Sessions;

/// <summary>Sessions and topics of the votes that come with the program.</summary>
public sealed class StarterSessionTests(StarterVotes starter) : IClassFixture<StarterVotes>
{
    private SessionIndex Index => SessionIndex.Of(starter.Edition);

    [Fact]
    public void The_58th_session_of_the_Council_has_its_32_resolutions_and_its_members()
    {
        var line = Index.Find(Body.HumanRightsCouncil, "58")!;
        var session = Index.RecordOf(line);
        Assert.Equal(("2025-04-02", "2025-04-04"), (line.First.ToString(), line.Last.ToString()));
        Assert.Equal((32, 12, 20, 0), (line.Texts, line.Voted, line.WithoutVote, line.Rejected));
        Assert.Equal((32, 32), (line.Coverage!.Known, line.Coverage.Decided));
        Assert.Equal(47, session.Members.Count);
        Assert.Equal(47, session.Sides.Count);
    }

    [Fact]
    public void Amendments_stand_with_the_text_they_would_have_changed()
    {
        var session = Index.RecordOf(Index.Find(Body.HumanRightsCouncil, "51")!);
        var amended = session.Texts.Where(t => t.Amendments.Count > 0).ToList();
        Assert.NotEmpty(amended);
        Assert.All(amended, t => Assert.All(t.Amendments, a => Assert.Contains(a.Amends, new[] { t.Vote.Draft, t.Vote.Symbol })));
    }

    [Theory]
    [InlineData("GA", "77")]
    [InlineData("GA", "ES-11")]
    [InlineData("HRC", "S-37")]
    [InlineData("CHR", "61")]
    [InlineData("SC", "2024")]
    [InlineData("ECOSOC/NGO", "2024-06-14")]
    public void Years_special_sessions_and_former_bodies_have_their_sessions(string body, string session) =>
        Assert.NotEmpty(Index.Find(Body.Parse(body), session)!.Votes);

    [Fact]
    public void Every_vote_is_of_one_session() =>
        Assert.Equal(
            starter.Edition.Votes.All.Count(v => BodySession.Of(v) is not null),
            Index.All.Sum(line => line.Votes.Count + line.Quarantined)
        );

    [Theory]
    [InlineData(1, 0.75)]
    [InlineData(6, 0.7)]
    public void Texts_that_were_due_in_the_Council_came_more_often_than_not(int ahead, double least)
    {
        var score = Index.ScoreOf(Body.HumanRightsCouncil, ahead)!;
        Assert.True(score.Due > 300 && score.Precision > least, $"{score.Came} of {score.Due}");
        Assert.True(score.Recall is > 0.3 and < 0.6, $"{score.Came} of {score.Texts}");
    }

    [Fact]
    public void The_coming_session_follows_the_year_before_and_names_what_comes_back_every_year()
    {
        var coming = ComingSession.Of(starter.Edition, Body.HumanRightsCouncil, null, new DateOnly(2026, 11, 29))!;
        Assert.Equal("HRC/64", coming.Session.Code);
        Assert.Equal(new DateOnly(2027, 4, 2), coming.Days.Last);
        var syria = coming.Texts.First(t => t.Latest.Symbol == DocumentSymbol.Parse("A/HRC/RES/58/26"));
        Assert.Equal((3, true), (syria.Gap, coming.Score.IsLikely(syria.Rule)));
        Assert.True(ComingSession.Of(starter.Edition, Body.HumanRightsCouncil, 59, new DateOnly(2026, 11, 29))!.IsOver);
        Assert.Null(ComingSession.Of(starter.Edition, Body.HumanRightsCouncil, 58, new DateOnly(2026, 11, 29)));
        Assert.Null(ComingSession.Of(starter.Edition, Body.SecurityCouncil, null, new DateOnly(2026, 11, 29)));
    }

    [Fact]
    public void Every_topic_is_found_by_its_address()
    {
        var index = TopicIndex.Of(starter.Edition);
        Assert.All(index.All, t => Assert.Same(t, index.Find(Uri.UnescapeDataString(t.Address["/topics/".Length..]))));
        Assert.Contains(index.Find("right to food")!.Votes, v => v.Body == Body.HumanRightsCouncil);
    }
}
