using System.Net;
using System.Xml.Linq;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Topics;

namespace Placard.Rooms.Tests.Topics;

public sealed class TopicPageTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_subject_has_its_decisions_its_window_and_where_subjects_come_from()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/topics/human+rights");
        Assert.Equal("HUMAN RIGHTS", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(
            "1 decision is filed under this subject",
            Plain(page.QuerySelector(".lead")!.TextContent),
            StringComparison.Ordinal
        );
        Assert.Contains("are filed under none", Plain(page.Body!.TextContent), StringComparison.Ordinal);
        var json = await site.JsonAsync("/topics/human+rights.json");
        Assert.Equal("2098-03-21", json.GetProperty("topic").GetProperty("last").GetString());
        Assert.Equal("SEN", json.GetProperty("sponsors")[0].GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("/topics/LAMPS", "/topics/lamps")]
    [InlineData("/topics/Human Rights", "/topics/human+rights")]
    public async Task A_subject_has_one_address_however_it_is_written(string asked, string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_subject_that_is_none_is_answered_with_one_sentence_and_the_nearest()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/topics/lamp+rights");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync("/topics/lamp+rights");
        Assert.Contains(
            "No decision in this edition is filed under",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(page.QuerySelectorAll(".nearest a"), a => a.GetAttribute("href") == "/topics/lamps");
        Assert.Contains(page.QuerySelectorAll(".nearest a"), a => a.GetAttribute("href") == "/votes?topic=lamp%20rights");
    }

    [Fact]
    public async Task The_list_says_of_how_many_decisions_no_subject_is_held()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/topics.json");
        var sound = TinyEdition.Shared.Votes.Where(new VoteFilter()).ToList();
        Assert.Equal(sound.Count, json.GetProperty("decisions").GetInt32());
        Assert.Equal(sound.Count(v => v.Topics.Count == 0), json.GetProperty("withoutTopic").GetInt32());
        Assert.Equal(1, (await site.JsonAsync("/topics.json?q=lamp")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await site.JsonAsync("/topics.json?body=GA")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_page_says_that_its_numbers_are_of_what_is_filed_there_and_leads_to_votes_with_the_words()
    {
        await using var site = await TestSite.OpenAsync();
        var main = Plain((await site.PageAsync("/topics/lamps")).QuerySelector("main")!.TextContent);
        Assert.Contains("decisions that libraries filed under this heading", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Death Penalty", "CAPITAL PUNISHMENT")]
    [InlineData("lgbt", "SEXUAL MINORITIES")]
    [InlineData("lamps", null)]
    public void Everyday_words_lead_to_the_heading(string words, string? heading) => Assert.Equal(heading, EverydayWords.HeadingOf(words));

    [Fact]
    public async Task Everyday_words_for_a_heading_that_the_edition_has_not_lead_nowhere()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/topics/death+penalty");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_subject_can_be_followed()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Single(XDocument.Parse(await site.TextAsync("/topics/lamps.atom")).Root!.Elements(Atom + "entry"));
        var followed = TopicSubjects.Find(TinyEdition.Shared, "Lamps")!;
        Assert.Equal(("LAMPS", "/topics/lamps"), (followed.Subject.Name, followed.Address));
        Assert.Single(TopicSubjects.DecisionsOf(TinyEdition.Shared, followed.Subject, new DateOnly(2098, 3, 21)));
        Assert.Empty(TopicSubjects.DecisionsOf(TinyEdition.Shared, followed.Subject, new DateOnly(2098, 3, 22)));
        Assert.Null(TopicSubjects.Find(TinyEdition.Shared, "zeppelins"));
        Assert.Equal("LAMPS", TopicSubjects.Nearest(TinyEdition.Shared, "lamp").First());
    }

    [Fact]
    public void A_state_with_fewer_than_five_ballots_is_not_ranked_and_disputed_roll_calls_do_not_count()
    {
        VoteEvent[] votes = [.. Enumerable.Range(1, 5).Select(i => Vote(i, i == 1 ? "YN" : "NA"))];
        Assert.Equal(
            [new TopicBallots(StateCode.Parse("BRA"), 1, 4, 0), new TopicBallots(StateCode.Parse("CHN"), 0, 1, 4)],
            TopicBallots.Of(votes)
        );
        Assert.Empty(TopicBallots.Of(votes.Take(4)));
        Assert.Empty(TopicBallots.Of(votes.Select(v => v with { Status = RecordStatus.Disputed })));
    }

    private static VoteEvent Vote(int serial, string letters) =>
        TinyEdition.Shared.Votes.All.First(v => v.IsRollCall) with
        {
            Address = VoteAddress.Of("HRC", $"invented {serial}"),
            Status = RecordStatus.Single,
            Ballots = BallotSheet.Of([
                new(StateCode.Parse("BRA"), BallotForms.FromLetter(letters[0])),
                new(StateCode.Parse("CHN"), BallotForms.FromLetter(letters[1])),
            ]),
        };

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
