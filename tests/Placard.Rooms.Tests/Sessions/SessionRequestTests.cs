using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Sessions;

/// <summary>What the texts of the tiny edition ask for at its last session.</summary>
public sealed class SessionRequestTests
{
    [Fact]
    public async Task A_request_stands_with_its_paragraph_and_the_words_that_name_the_session()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/sessions/requests/HRC/99");
        Assert.Equal("1 report or update, in 1 text.", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("at its ninety-ninth session", page.QuerySelector("mark")!.TextContent);
        Assert.Equal("/texts/A/HRC/RES/98/1#OP3", page.QuerySelector("section li a")!.GetAttribute("href"));
        var json = await site.JsonAsync("/sessions/requests/HRC/99.json");
        Assert.Equal("report", json.GetProperty("requests")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_session_that_no_text_names_says_so()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/sessions/requests/HRC/98");
        Assert.Equal("No request for this session was found in the texts of this edition.", page.QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public async Task A_session_leads_to_what_texts_asked_for_at_it()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/sessions/HRC/99");
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/sessions/requests/HRC/99");
    }

    [Theory]
    [InlineData("/sessions/requests/SC/2024", "What texts ask for is read for sessions of the Human Rights Council and the General")]
    [InlineData("/sessions/requests/HRC/S-37", "There is no session")]
    [InlineData("/sessions/requests/SC/2098-03-20", "not of the Security Council.")]
    [InlineData("/sessions/requests/HRC/500", "There is no session")]
    [InlineData("/sessions/requests/HRC/99?page=9", "The list has no page 9.")]
    public async Task What_is_not_there_is_said_in_one_sentence(string address, string sentence)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(address);
        Assert.Contains(sentence, page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sessions/requests/hrc/099", "/sessions/requests/HRC/99")]
    [InlineData("/sessions/requests/HRC 99", "/sessions/requests/HRC/99")]
    [InlineData("/sessions/requests/hrc/NEXT", "/sessions/requests/HRC/next")]
    [InlineData("/sessions/requests/HRC", "/sessions?body=HRC")]
    public async Task A_session_has_one_address_here_too_and_a_body_alone_leads_to_its_sessions(string asked, string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(asked);
        Assert.Equal(address, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_coming_session_is_named_by_its_number()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/sessions/requests/HRC/next.json");
        var session = await site.JsonAsync("/sessions/HRC/next.json");
        Assert.Equal(session.GetProperty("session").GetString(), json.GetProperty("session").GetString());
        Assert.Equal(session.GetProperty("requests").GetInt32(), json.GetProperty("total").GetInt32());
    }
}
