using System.Text.Json;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>Seats whose holders, candidates and votes are known from the documents themselves, asked for as a user would.</summary>
public class SeatsTests(MirrorEdition mirror)
{
    [Fact]
    public async Task The_members_of_the_Council_on_a_day_are_those_who_were_called_to_vote_that_day()
    {
        var members = await Ask("seats", "HRC", "--on", "2022-10-06");
        var called = (await Ask("votes", "show", "A/HRC/RES/51/20")).GetProperty("ballots").EnumerateObject().Select(b => b.Name);
        var seated = members.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("state").GetString()!).ToList();
        Assert.Equal(47, seated.Count);
        Assert.Equal(called.Order(), seated.Order());
        Assert.Equal((13, 13, 6, 8, 7), (Of("AFRICAN"), Of("ASIA_PACIFIC"), Of("EEG"), Of("GRULAC"), Of("WEOG")));

        int Of(string group) => members.GetProperty("byGroup").GetProperty(group).GetInt32();
    }

    [Fact]
    public async Task A_seat_that_was_empty_says_why()
    {
        var members = await Ask("seats", "HRC", "--on", "2022-04-20");
        Assert.Equal(46, members.GetProperty("members").GetArrayLength());
        var empty = Assert.Single(members.GetProperty("empty").EnumerateArray());
        Assert.Equal(("EEG", 1), (empty.GetProperty("group").GetString(), empty.GetProperty("seats").GetInt32()));
        Assert.Contains("empty since 7 April 2022", empty.GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_group_was_uncontested_in_2021()
    {
        var slates = (await Ask("seats", "slate", "HRC", "2021")).GetProperty("slates").EnumerateArray().ToList();
        Assert.Equal(5, slates.Count);
        Assert.All(slates, slate => Assert.Equal("uncontested", slate.GetProperty("contest").GetString()));
    }

    [Fact]
    public async Task Asia_Pacific_and_Latin_America_were_contested_in_2022_and_their_votes_are_known()
    {
        var election = await Ask("seats", "slate", "HRC", "2022");
        string?[] contested =
        [
            .. election
                .GetProperty("slates")
                .EnumerateArray()
                .Where(s => s.GetProperty("contest").GetString() == "contested")
                .Select(s => s.GetProperty("group").GetString()),
        ];
        Assert.Equal(["ASIA_PACIFIC", "GRULAC"], contested);
        Assert.All(
            election
                .GetProperty("candidates")
                .EnumerateArray()
                .Where(c => contested.Contains(c.GetProperty("group").GetString()) && c.GetProperty("outcome").GetString() == "elected"),
            c => Assert.InRange(c.GetProperty("votes").GetInt32(), 97, 193)
        );
    }

    [Fact]
    public async Task Thirty_appointments_to_189_vacancies_were_not_ranked_first_or_unranked()
    {
        var figures = (await Ask("seats", "vacancies")).GetProperty("figures");
        Assert.Equal((189, 30), (figures.GetProperty("vacancies").GetInt32(), figures.GetProperty("notRankedFirst").GetInt32()));
    }

    [Fact]
    public async Task Seats_of_the_Council_fall_vacant_at_the_end_of_a_year_and_who_served_twice_may_not_stand_again()
    {
        var due = (await Ask("seats", "due", "--from", "2026-01-01", "--within", "12m", "--body", "HRC")).GetProperty("due");
        Assert.Equal(15, due.GetArrayLength());
        Assert.All(due.EnumerateArray(), d => Assert.Equal("2026-12-31", d.GetProperty("ends").GetString()));
        Assert.Contains(due.EnumerateArray(), d => !d.GetProperty("mayStandAgain").GetBoolean());
    }

    [Fact]
    public async Task Two_thirds_of_the_seats_of_the_Council_were_filled_without_a_contest()
    {
        var view = await Ask("seats", "uncontested", "--to", "2025-12-31");
        var total = view.GetProperty("total");
        Assert.Equal((345, 0), (total.GetProperty("seats").GetInt32(), total.GetProperty("notKnown").GetInt32()));
        Assert.InRange(total.GetProperty("share").GetDouble(), 0.65, 0.67);
        var year = view.GetProperty("byYear").EnumerateArray().Single(y => y.GetProperty("year").GetInt32() == 2021).GetProperty("count");
        Assert.Equal(year.GetProperty("seats").GetInt32(), year.GetProperty("uncontestedSeats").GetInt32());
    }

    [Fact]
    public async Task A_mandate_ends_by_the_words_of_its_latest_renewal()
    {
        var mandate = await Ask("seats", "mandate", "countering-terrorism");
        var latest = mandate.GetProperty("renewalsInTexts").EnumerateArray().First();
        Assert.Equal(mandate.GetProperty("latestRenewal").GetProperty("symbol").GetString(), latest.GetProperty("symbol").GetString());
        Assert.Equal(3, latest.GetProperty("years").GetInt32());
        Assert.Equal(mandate.GetProperty("ends").GetString(), latest.GetProperty("ends").GetString());
    }

    [Fact]
    public async Task A_candidate_that_was_not_elected_has_the_same_sheet()
    {
        var sheet = await Ask("seats", "candidate", "VEN");
        Assert.Contains(
            sheet.GetProperty("candidacies").EnumerateArray(),
            c =>
                c.GetProperty("contested").GetBoolean()
                && c.GetProperty("candidacy").GetProperty("date").GetString() == "2022-10-11"
                && c.GetProperty("candidacy").GetProperty("outcome").GetString() == "not elected"
                && c.GetProperty("candidacy").GetProperty("votes").GetInt32() == 88
        );
        Assert.Contains(sheet.GetProperty("votes").EnumerateArray(), v => v.GetProperty("body").GetString() == "HRC");
    }

    private async Task<JsonElement> Ask(params string[] words)
    {
        var answer = await Shell.RunAsync([.. words, "--json", "--edition", mirror.File]);
        Assert.True(answer.Exit == 0, answer.Error);
        return answer.Json;
    }
}
