using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Placard.Record.Votes.Sessions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class VotesPageTests
{
    private static readonly Gen<VoteFilter> Filters =
        from body in OneOf<Body?>(null, Body.HumanRightsCouncil, Body.GeneralAssembly, Body.SecurityCouncil)
        from session in OneOf(null, new BodySession(Body.HumanRightsCouncil, "99"), new BodySession(Body.GeneralAssembly, "150"))
        from @from in OneOf(default, PartialDate.Parse("1975"), PartialDate.Parse("2098-03"), PartialDate.Parse("2098-03-21"))
        from to in OneOf(default, PartialDate.Parse("1975-11"), PartialDate.Parse("2097"), PartialDate.Parse("2098-03-21"))
        from state in OneOf(default, StateCode.Parse("CHN"), StateCode.Parse("RUS"), StateCode.Parse("FJI"))
        from ballot in OneOf(Ballot.None, Ballot.Yes, Ballot.No, Ballot.Abstain)
        from topic in OneOf<string?>(null, "lanterns", "question lamps", "LAMPS", "nothing")
        from outcome in OneOf<Outcome?>(null, Outcome.Adopted, Outcome.Rejected, Outcome.AdoptedWithoutVote)
        from kind in OneOf<VoteKind?>(null, VoteKind.WholeText, VoteKind.Amendment)
        from status in OneOf<RecordStatus?>(null, RecordStatus.Confirmed, RecordStatus.Disputed, RecordStatus.Quarantined)
        from margin in OneOf<int?>(null, 0, 4, 12)
        from sponsor in OneOf(default, StateCode.Parse("SEN"), StateCode.Parse("BRA"), StateCode.Parse("FJI"))
        from role in OneOf<SponsorRole?>(null, SponsorRole.Main, SponsorRole.Additional)
        from item in OneOf<string?>(null, "3", "street lighting", "9")
        from voted in Gen.Bool
        from quarantined in Gen.Bool
        select new VoteFilter
        {
            Body = body,
            Session = session,
            From = @from,
            To = to,
            State = state,
            Ballot = ballot,
            Topic = topic,
            Outcome = outcome,
            Kind = kind,
            Status = status,
            MaxMargin = margin,
            Sponsor = sponsor,
            SponsorRole = role,
            Item = item,
            OnlyVoted = voted,
            WithQuarantined = quarantined,
        };

    // Nobody can ask for days in the wrong order, or a ballot or a role that is nobody's.
    private static readonly Gen<VoteFilter> Asked = Filters.Where(f =>
        (f.Ballot == Ballot.None || f.State.IsKnown)
        && (f.SponsorRole is null || f.Sponsor.IsKnown)
        && (!f.From.IsKnown || !f.To.IsKnown || f.From.Earliest <= f.To.Latest)
    );

    private static readonly DefaultHttpContext Address = new() { RequestServices = new ServiceCollection().BuildServiceProvider() };

    [Fact]
    public void Every_view_has_an_address_that_reads_back_as_the_same_view() =>
        Asked.Sample(filter =>
        {
            var query = new VoteQuery(filter, 3);
            var values = QueryHelpers
                .ParseQuery(query.ToString())
                .ToDictionary(q => q.Key, q => (IReadOnlyList<string>)[.. q.Value.OfType<string>()]);
            var read = VoteQuery.Parameters.Read(
                new Request(() => TinyEdition.Shared, Addresses.Votes, values, () => throw new InvalidOperationException(), Address)
            );
            Assert.Equal(query, read);
        });

    [Fact]
    public async Task The_votes_of_one_state_come_with_its_ballot_as_data_and_at_a_terminal_too()
    {
        await using var site = await VotesSite.OpenAsync();
        var ledger = TinyEdition.Shared.Votes;
        var state = ledger.Where(new VoteFilter()).First(v => v.IsRollCall).Ballots.First().Key;
        var votes = ledger.Where(new VoteFilter { State = state }).ToArray();
        var json = await site.JsonAsync($"/votes.json?state={state}");
        Assert.Equal(
            votes.Select(v => v.Ballots[state].ToWord()),
            json.GetProperty("votes").EnumerateArray().Select(v => v.GetProperty("ballots").GetProperty(state.ToString()).GetString())
        );

        var all = await site.JsonAsync("/votes.json");
        Assert.DoesNotContain(all.GetProperty("votes").EnumerateArray(), v => v.TryGetProperty("ballots", out _));

        using var output = new StringWriter();
        using var error = new StringWriter();
        await CommandRunner.RunAsync(
            House.Commands(new ProgramPaths("/nowhere", null)),
            ["votes", "list", "--state", state.ToString(), "--edition", TinyEdition.Shared.Path],
            output,
            error,
            TestContext.Current.CancellationToken
        );
        var line = output.ToString().Split('\n').First(l => l.Contains($" {votes[0].Address} ", StringComparison.Ordinal));
        Assert.Contains($" {votes[0].Ballots[state].ToWord()} ", line, StringComparison.Ordinal);
        Assert.Contains(" ballot ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_filter_narrows_as_the_ledger_does()
    {
        await using var site = await VotesSite.OpenAsync();
        var ledger = TinyEdition.Shared.Votes;
        await Asked.SampleAsync(
            async filter =>
            {
                var json = await site.JsonAsync("/votes.json" + new VoteQuery(filter));
                var expected = ledger.Where(filter).Select(v => v.Address.ToString()).ToArray();
                Assert.Equal(expected, json.GetProperty("votes").EnumerateArray().Select(v => v.GetProperty("address").GetString()));
                Assert.Equal(expected.Length, json.GetProperty("total").GetInt32());
                Assert.Equal(ledger.HiddenAsQuarantined(filter), json.GetProperty("hiddenAsQuarantined").GetInt32());
            },
            iter: 60,
            threads: 1
        );
    }

    [Theory]
    [InlineData("hrc 99", "HRC/99")]
    [InlineData("Human Rights Council/099", "HRC/99")]
    [InlineData("GA/150", "GA/150")]
    public async Task A_session_narrows_however_it_is_written(string asked, string code)
    {
        await using var site = await VotesSite.OpenAsync();
        var votes = (await site.JsonAsync($"/votes.json?session={Uri.EscapeDataString(asked)}")).GetProperty("votes").EnumerateArray();
        var held = TinyEdition.Shared.Votes.Where(new VoteFilter()).Where(v => BodySession.Of(v)?.Code == code).ToList();
        Assert.NotEmpty(held);
        Assert.Equal(held.Select(v => v.Address.ToString()), votes.Select(v => v.GetProperty("address").GetString()));
    }

    [Theory]
    [InlineData("HRC/11", "There is no session “\u206811\u2069” of the Human Rights Council in this edition.", "HRC/99")]
    [InlineData("HRC", "names a body and no session", "HRC/99")]
    [InlineData("lamps/3", "is no session; write body and session, such as HRC/58.", null)]
    public async Task A_session_without_votes_is_refused_with_the_nearest(string asked, string says, string? nearest)
    {
        await using var site = await VotesSite.OpenAsync();
        var address = $"/votes?body=HRC&session={asked}";
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await site.PageAsync(address);
        Assert.Contains(says, page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        var near = page.QuerySelectorAll(".nearest a").Select(a => a.GetAttribute("href"));
        if (nearest is null)
            Assert.Empty(near);
        else
            Assert.Contains(
                $"/votes?body=HRC&session={Uri.EscapeDataString(nearest)}",
                near.Select(a => a!.Replace("/99", "%2F99", StringComparison.Ordinal))
            );
    }

    [Fact]
    public async Task What_is_hidden_as_quarantined_is_counted_and_one_link_away()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes?body=HRC");
        var link = page.QuerySelector(".notice a")!.GetAttribute("href")!;
        Assert.Equal("/votes?body=HRC&quarantined=yes", link);
        var hidden = TinyEdition.Shared.Votes.HiddenAsQuarantined(new VoteFilter { Body = Body.HumanRightsCouncil });
        Assert.True(hidden > 0);
        var (without, with) = (page.QuerySelectorAll("tbody tr").Length, (await site.PageAsync(link)).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(hidden, with - without);
    }

    [Fact]
    public async Task The_form_shows_what_was_asked()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes?state=china&ballot=no&outcome=adopted&from=2097&voted=yes");
        Assert.Equal("CHN", page.QuerySelector("#f-state")!.GetAttribute("value"));
        Assert.Equal("no", page.QuerySelector("#f-ballot option[selected]")!.GetAttribute("value"));
        Assert.Equal("adopted", page.QuerySelector("#f-outcome option[selected]")!.GetAttribute("value"));
        Assert.Equal("2097", page.QuerySelector("#f-from")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("#f-voted")!.HasAttribute("checked"));
        Assert.False(page.QuerySelector("#f-quarantined")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_feed_without_entries_is_dated_by_the_end_of_the_record()
    {
        await using var site = await VotesSite.OpenAsync();
        var feed = XDocument.Parse(await site.TextAsync("/votes.atom?topic=zeppelins")).Root!;
        Assert.Empty(feed.Elements(feed.Name.Namespace + "entry"));
        Assert.StartsWith(
            TinyEdition.Shared.Info.AsOf.ToString(),
            feed.Element(feed.Name.Namespace + "updated")!.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes?topic=zeppelins");
        Assert.Null(page.QuerySelector("table"));
        Assert.Contains("No votes match", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_has_the_latest_votes_first()
    {
        await using var site = await VotesSite.OpenAsync();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entries = XDocument.Parse(await site.TextAsync("/votes.atom")).Root!.Elements(atom + "entry").ToArray();
        Assert.Equal(TinyEdition.Shared.Votes.Where(new VoteFilter()).Count(), entries.Length);
        Assert.Equal("adopted without a vote: Question of lanterns", entries[0].Element(atom + "title")!.Value);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
