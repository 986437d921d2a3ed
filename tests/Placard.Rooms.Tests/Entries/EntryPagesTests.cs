using System.Net;
using Placard.Desk;
using Placard.Desk.Entries;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Tests.WatchLists;

namespace Placard.Rooms.Tests.Entries;

public class EntryPagesTests
{
    private static readonly (string Name, string Value)[] Candidacy =
    [
        ("kind", "candidacy"),
        ("name", "Senegal"),
        ("body", "HRC"),
        ("term", "2099 to 2101"),
        ("source", "A note verbale of <b>March</b>"),
        ("by", "ana"),
    ];

    private static readonly (string Name, string Value)[] Correction =
    [
        ("kind", "correction"),
        ("about", "symbol"),
        ("name", "A/HRC/RES/98/1"),
        ("wrong", "7 yes"),
        ("right", "8 yes"),
        ("source", "https://example.org/minutes"),
        ("by", "ben"),
    ];

    [Fact]
    public async Task A_candidacy_shows_at_once_with_its_state_and_its_body_and_names_its_author_and_source()
    {
        await using var desk = await DeskSite.OpenAsync();
        await desk.WrittenAsync("/entries", Candidacy);
        foreach (var address in new[] { "/states/SEN", "/seats/HRC", "/seats/candidates/SEN", "/seats/slates/2098/HRC" })
        {
            var page = await desk.Site.PageAsync(address);
            Assert.Equal("1 entry written at this desk about this", page.QuerySelector("a[href='#desk-entries']")!.TextContent);
            var part = page.QuerySelector(".desk-part")!;
            Assert.Contains(
                "Senegal is said to stand for the Human Rights Council, 2099 to 2101.",
                part.TextContent,
                StringComparison.Ordinal
            );
            Assert.Contains("A note verbale of <b>March</b>", part.TextContent, StringComparison.Ordinal);
            Assert.Contains(
                "Written at this desk by ana on 10 Mar 2098, 08:00 UTC; not part of the record.",
                part.TextContent,
                StringComparison.Ordinal
            );
        }
        Assert.DoesNotContain("said to stand", await desk.MainOf("/states/FRA"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_shows_with_the_vote_and_with_the_text_and_its_address_is_a_link()
    {
        await using var desk = await DeskSite.OpenAsync();
        await desk.WrittenAsync("/entries", Correction);
        foreach (var address in new[] { "/votes/A/HRC/RES/98/1", "/texts/A/HRC/RES/98/1" })
        {
            var part = (await desk.Site.PageAsync(address)).QuerySelector(".desk-part")!;
            Assert.Contains("“7 yes” should be “8 yes”.", part.TextContent, StringComparison.Ordinal);
            Assert.Single(part.QuerySelectorAll("a[href='https://example.org/minutes']"));
        }
    }

    [Fact]
    public async Task No_source_becomes_a_link_that_runs_something()
    {
        await using var desk = await DeskSite.OpenAsync();
        await desk.WrittenAsync("/entries", [.. Correction.Where(f => f.Name != "source"), ("source", "javascript:alert(1)")]);
        Assert.Empty((await desk.Site.PageAsync("/votes/A/HRC/RES/98/1")).QuerySelectorAll("a[href^='javascript']"));
    }

    [Fact]
    public async Task A_browser_that_kept_the_page_from_before_gets_it_anew()
    {
        await using var desk = await DeskSite.OpenAsync();
        using var before = await desk.Site.AskAsync("/states/SEN");
        var tag = before.Headers.ETag!.ToString();
        using (var same = await desk.Site.AskAsync("/states/SEN", ifNoneMatch: tag))
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        var id = await desk.WrittenAsync("/entries", Candidacy);
        using (var other = await desk.Site.AskAsync("/states/SEN", ifNoneMatch: tag))
            Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        await desk.WrittenAsync($"/entries/{id}/withdraw", ("version", "1"));
        Assert.Equal(tag, (await desk.Site.AskAsync("/states/SEN")).Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Readers_of_the_site_see_nothing_that_is_written_at_the_desk()
    {
        await using var desk = await DeskSite.OpenAsync();
        await desk.WrittenAsync("/entries", Candidacy);
        await desk.WrittenAsync("/entries", Correction);
        await using var readers = await TestSite.ForReadersAsync();
        foreach (var address in new[] { "/states/SEN", "/seats/HRC", "/votes/A/HRC/RES/98/1", "/" })
        {
            var page = await readers.TextAsync(address);
            Assert.DoesNotContain("desk-part", page, StringComparison.Ordinal);
            Assert.DoesNotContain("/entries", page, StringComparison.Ordinal);
        }
        foreach (var address in new[] { "/entries", "/entries/n7d2m9xqwz", "/entries.json" })
        {
            using var answer = await readers.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_revision_shows_what_is_said_now_and_the_page_of_the_entry_what_was_said_before()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await desk.WrittenAsync("/entries", Candidacy);
        await desk.WrittenAsync($"/entries/{id}/revise", ("version", "1"), ("term", "2100"), ("source", "A letter"), ("by", "ben"));
        await desk.RefusedAsync(HttpStatusCode.Conflict, $"/entries/{id}/revise", ("version", "1"), ("source", "Another"));
        Assert.Contains("Council, 2100.", await desk.MainOf("/seats/HRC"), StringComparison.Ordinal);
        var history = (await desk.Site.PageAsync($"/entries/{id}")).QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, history.Count);
        Assert.Contains("2099 to 2101", history[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_entry_is_no_longer_shown_and_an_erased_one_has_no_words()
    {
        await using var desk = await DeskSite.OpenAsync();
        var id = await desk.WrittenAsync("/entries", Candidacy);
        await desk.WrittenAsync($"/entries/{id}/withdraw", ("version", "1"), ("by", "ana"));
        Assert.DoesNotContain("said to stand", await desk.MainOf("/seats/HRC"), StringComparison.Ordinal);
        Assert.DoesNotContain("said to stand", await desk.MainOf("/entries"), StringComparison.Ordinal);
        Assert.Contains("Withdrawn by ana", await desk.MainOf("/entries?past=yes"), StringComparison.Ordinal);
        await desk.RefusedAsync(HttpStatusCode.UnprocessableEntity, $"/entries/{id}/redact", ("version", "2"), ("confirm", "no"));
        await desk.WrittenAsync($"/entries/{id}/redact", ("version", "2"), ("confirm", id));
        foreach (var form in new[] { "", ".json" })
            Assert.DoesNotContain("note verbale", await desk.Site.TextAsync($"/entries/{id}{form}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_stays()
    {
        await using var desk = await DeskSite.OpenAsync();
        using var answer = await desk.SendAsync("/entries", [.. Candidacy.Where(f => f.Name != "source"), ("words", "“quoted”")]);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("A candidacy needs a source", page, StringComparison.Ordinal);
        Assert.Contains("value=\"“quoted”\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "Senegal (SEN)",
            await desk.RefusedAsync(
                HttpStatusCode.UnprocessableEntity,
                "/entries",
                ("kind", "note"),
                ("about", "state"),
                ("name", "senegl")
            ),
            StringComparison.Ordinal
        );
        await desk.RefusedAsync(HttpStatusCode.UnprocessableEntity, "/entries", ("kind", "lamp"), ("about", "state"), ("name", "SEN"));
    }

    [Fact]
    public async Task What_this_edition_does_not_have_is_listed_apart_and_comes_back_with_another()
    {
        await using var desk = await DeskSite.OpenAsync();
        using (var open = desk.Open())
        {
            open.Entries.Write(
                EntryKind.Note,
                new DeskSubject("organisation", "gone-for-good"),
                "",
                new EntryText("It asked to be heard."),
                new Author("ana"),
                desk.Clock.Now
            );
            // As written over another edition, which knew the state by the same code.
            open.Entries.Write(
                EntryKind.Note,
                new DeskSubject("state", "SEN"),
                "",
                new EntryText("A note."),
                new Author("ana"),
                desk.Clock.Now
            );
        }
        var page = await desk.Site.PageAsync("/entries");
        Assert.Contains("It asked to be heard.", page.QuerySelector("#lost")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A note.", await desk.MainOf("/states/SEN"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_leads_to_the_forms_with_its_name_filled_in()
    {
        await using var desk = await DeskSite.OpenAsync();
        var links = (await desk.Site.PageAsync("/states/SEN"))
            .QuerySelectorAll(".desk-part p a")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        Assert.Equal("SEN", (await desk.Site.PageAsync(links[0])).QuerySelector("#write-name")!.GetAttribute("value"));
        await desk.WrittenAsync("/watch-lists", ("title", "Lamps"));
        Assert.Equal("SEN", (await desk.Site.PageAsync(links[1])).QuerySelector("#a-name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_page_is_shown_although_the_desk_cannot_be_reached()
    {
        var settings = new SiteSettings { Desk = "Host=127.0.0.1;Port=1;Database=placard;Username=ana;Password=secret" };
        await using var site = await TestSite.OpenAsync(settings, TestSite.Rooms);
        var page = await site.TextAsync("/states/SEN");
        Assert.Contains("The desk cannot be reached.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
    }
}
