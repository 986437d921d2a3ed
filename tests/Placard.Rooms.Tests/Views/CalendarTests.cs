using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("/seats/due.ics?from=2098-03-01", "20981231", "seats fall vacant: Human Rights Council")]
    [InlineData("/seats/slates.ics", "20980110", "Election to the Human Rights Council")]
    [InlineData("/seats/HRC.ics?on=2098-03-21", "20981231", "12 seats fall vacant: Human Rights Council")]
    [InlineData("/access/sessions.ics", "20940612", "put off")]
    [InlineData("/seats.ics", "20980203", "By-election to the Human Rights Council")]
    public async Task Days_are_whole_days_in_a_calendar(string address, string day, string title)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var events = Ical.Net.Calendar.Load(await site.TextAsync(address))!.Events;
        var found = Assert.Single(
            events,
            e => e.Summary!.Replace('\u00a0', ' ').EndsWith(title, StringComparison.Ordinal) && e.Start!.Value.ToString("yyyyMMdd") == day
        );
        Assert.False(found.Start!.HasTime);
        Assert.Equal(events.Count, events.Select(e => e.Uid).Distinct().Count());
    }

    [Fact]
    public async Task The_same_calendar_is_the_same_file()
    {
        await using var site = await TestSite.OpenAsync();
        const string Address = "/seats/slates.ics";
        Assert.Equal(await site.TextAsync(Address), await site.TextAsync(Address));
        await using var other = await TestSite.OpenAsync();
        Assert.Equal(await site.TextAsync(Address), await other.TextAsync(Address));
    }

    [Fact]
    public void A_text_with_commas_and_line_ends_is_one_line_of_the_form()
    {
        using var stream = new MemoryStream();
        new Calendar("A; b", [new("Lamps, oil\nwicks", "/x", new DateOnly(2098, 1, 2), "One\ntwo")]).WriteTo(stream);
        var read = Assert.Single(Ical.Net.Calendar.Load(System.Text.Encoding.UTF8.GetString(stream.ToArray()))!.Events);
        Assert.Equal(("Lamps, oil\nwicks", "One\ntwo"), (read.Summary, read.Description));
    }
}
