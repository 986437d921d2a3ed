using System.Text.Json;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Mirror;

/// <summary>Votes whose result is known from the documents themselves, asked for as a user would.</summary>
public class KnownVotesTests(MirrorEdition mirror)
{
    [Theory]
    [InlineData("A/HRC/51/L.6", "rejected", 17, 19, 11)]
    [InlineData("A/HRC/RES/37/23", "adopted", 28, 1, 17)]
    [InlineData("A/HRC/RES/S-27/1", "adopted", 33, 3, 9)]
    [InlineData("A/RES/60/251", "adopted", 170, 4, 3)]
    [InlineData("A/HRC/RES/55/28", "adopted", 28, 6, 13)]
    public async Task A_known_vote_has_its_known_result(string symbol, string outcome, int yes, int no, int abstain)
    {
        var vote = await Show(symbol);
        Assert.Equal(outcome, vote.GetProperty("outcome").GetString());
        var tally = vote.GetProperty("tally");
        Assert.Equal(
            (yes, no, abstain),
            (tally.GetProperty("yes").GetInt32(), tally.GetProperty("no").GetInt32(), tally.GetProperty("abstain").GetInt32())
        );
    }

    [Theory]
    [InlineData("A/HRC/7/L.39", "adopted", "amendment")]
    [InlineData("A/RES/66/175@5916", "rejected", "procedure")]
    [InlineData("A/HRC/18/L.34", "adopted", "amendment")]
    [InlineData("A/HRC/36/L.46", "adopted", "amendment")]
    [InlineData("A/HRC/36/L.56", "adopted", "amendment")]
    [InlineData("A/HRC/36/L.60", "adopted", "amendment")]
    [InlineData("A/RES/63/263@5845", "rejected", "whole text")]
    public async Task An_outcome_follows_the_tally_and_is_never_certain_against_the_source(string address, string outcome, string kind)
    {
        var vote = await Show(address);
        Assert.Equal((outcome, kind), (vote.GetProperty("outcome").GetString(), vote.GetProperty("kind").GetString()));
        // The motion of 2011 is told by its words; its source never said that it was adopted.
        Assert.Equal(
            kind != "procedure",
            vote.TryGetProperty("doubts", out var doubts)
                && doubts.EnumerateArray().Any(d => d.GetProperty("kind").GetString() == "outcome against tally")
        );
    }

    [Theory]
    [InlineData("A/HRC/32/L.71", "2016-06-30")]
    [InlineData("A/HRC/31/L.55", "2016-03-24")]
    public async Task An_amendment_bears_the_day_of_the_text_it_amends(string symbol, string day)
    {
        var vote = await Show(symbol);
        Assert.Equal(day, vote.GetProperty("date").GetString());
        Assert.Contains(vote.GetProperty("doubts").EnumerateArray(), d => d.GetProperty("kind").GetString() == "before its text");
    }

    [Fact]
    public void No_amendment_is_dated_before_its_text()
    {
        var early = mirror.Edition.Votes.All.Where(v =>
            v is { Kind: VoteKind.Amendment, Date.IsExact: true, Amends.IsKnown: true }
            && mirror.Edition.Votes.On(v.Amends).Where(t => t.Kind == VoteKind.WholeText && t.Body == v.Body).ToList()
                is [{ Date.IsExact: true } text]
            && v.Date < text.Date
        );
        Assert.Empty(early.Select(v => v.Address.ToString()));
    }

    [Fact]
    public async Task The_draft_and_sponsors_of_58_24_are_not_those_of_58_4()
    {
        var vote = await Show("A/HRC/RES/58/24");
        Assert.Equal("A/HRC/58/L.22", vote.GetProperty("draft").GetString());
        Assert.False(vote.TryGetProperty("sponsors", out _));
        Assert.Equal(
            ["fields differ", "sponsors against"],
            vote.GetProperty("doubts").EnumerateArray().Select(d => d.GetProperty("kind").GetString()!).Distinct().Order()
        );
    }

    [Theory]
    [InlineData("A/HRC/26/L.37")]
    [InlineData("A/HRC/29/L.37")]
    public async Task A_motion_of_no_action_filed_as_the_amendment_is_shown_by_its_sponsors_who_voted_against(string symbol) =>
        Assert.Contains(
            (await Show(symbol)).GetProperty("doubts").EnumerateArray(),
            d => d.GetProperty("kind").GetString() == "sponsors against"
        );

    [Fact]
    public async Task A_text_of_which_only_lettered_parts_were_voted_on_is_found_without_the_letters() =>
        Assert.Equal("A/RES/78/80 A-B", (await Show("A/RES/78/80")).GetProperty("address").GetString());

    [Fact]
    public async Task Vetoes_are_counted_and_listed()
    {
        var vetoes = (await Ask("vetoes", "--state", "China")).Json;
        Assert.InRange(vetoes.GetProperty("vetoes").GetInt32(), 15, 25);
        Assert.Contains(
            vetoes.GetProperty("votes").EnumerateArray(),
            v => v.GetProperty("address").GetString() == "S/2024/239" && v.GetProperty("vetoedBy").GetArrayLength() == 2
        );
        Assert.Equal(vetoes.GetProperty("vetoes").GetInt32(), (await Ask("state", "CHN")).Json.GetProperty("vetoes").GetInt32());
    }

    [Fact]
    public void No_outcome_contradicts_its_tally_beyond_doubt() =>
        Assert.DoesNotContain(
            mirror.Edition.Votes.All,
            v =>
                v.IsOutcomeCertain
                && v.Tally is { } tally
                && (v.Outcome, DecisionRule.Of(v.Body, v.Kind, v.Session, v.Date).OutcomeOf(tally, v.Ballots))
                    is
                        (Outcome.Adopted, Outcome.Rejected)
                        or
                        (Outcome.Rejected, Outcome.Adopted)
                && !(v.Body == Body.SecurityCouncil && v.Outcome == Outcome.Adopted && tally.Yes >= 9)
        );

    [Fact]
    public async Task The_debate_on_Xinjiang_failed_by_two_with_China_against_and_Ukraine_abstaining()
    {
        var vote = await Show("A/HRC/51/L.6");
        Assert.Equal(2, vote.GetProperty("margin").GetInt32());
        Assert.Equal("no", Ballot(vote, "CHN"));
        Assert.Equal("abstain", Ballot(vote, "UKR"));
        Assert.Equal(47, vote.GetProperty("ballots").EnumerateObject().Count());
    }

    [Fact]
    public async Task The_United_States_stood_alone_against_37_23()
    {
        var vote = await Show("A/HRC/RES/37/23");
        var against = vote.GetProperty("ballots").EnumerateObject().Where(b => b.Value.GetString() == "no").Select(b => b.Name);
        Assert.Equal(["USA"], against);
    }

    [Theory]
    [InlineData("A/HRC/RES/34/22")]
    [InlineData("A/HRC/RES/56/18")]
    [InlineData("A/HRC/RES/56/20")]
    [InlineData("A/HRC/RES/56/21")]
    public async Task A_text_adopted_without_a_vote_has_no_tally(string symbol)
    {
        var vote = await Show(symbol);
        Assert.Equal("adopted without a vote", vote.GetProperty("outcome").GetString());
        Assert.False(vote.TryGetProperty("tally", out _));
    }

    [Fact]
    public async Task Names_of_states_that_were_no_members_put_16_31_in_quarantine()
    {
        var vote = await Show("A/HRC/RES/16/31");
        Assert.Equal("quarantined", vote.GetProperty("status").GetString());
        var doubt = Assert.Single(vote.GetProperty("doubts").EnumerateArray(), d => d.GetProperty("kind").GetString() == "not a member");
        Assert.Equal(["SVN", "SWZ"], doubt.GetProperty("states").EnumerateArray().Select(s => s.GetString()!));
    }

    [Fact]
    public void Amendments_that_carry_the_names_of_33_19_are_quarantined_as_copies()
    {
        var copied = mirror
            .Edition.Votes.All.Where(v =>
                v.Doubts.Any(d => d.Kind == DoubtKind.NamesOfAnotherVote && d.Other.ToString() == "A/HRC/RES/33/19")
            )
            .ToList();
        Assert.Equal(11, copied.Count);
        Assert.All(copied, v => Assert.Equal(RecordStatus.Quarantined, v.Status));
        Assert.All(copied, v => Assert.True(v.Session is "32" or "33", v.Address.ToString()));
    }

    [Fact]
    public async Task Cameroon_abstained_on_55_28_though_the_document_spells_it_Cameron() =>
        Assert.Equal("abstain", Ballot(await Show("A/HRC/RES/55/28"), "CMR"));

    [Theory]
    [InlineData("A/HRC/RES/55/6")]
    [InlineData("A/HRC/RES/57/2")]
    public async Task Where_a_library_differs_from_the_document_the_document_is_followed(string symbol)
    {
        var vote = await Show(symbol);
        Assert.Equal("unxml-text", vote.GetProperty("sources")[0].GetProperty("source").GetString());
        Assert.Contains(vote.GetProperty("doubts").EnumerateArray(), d => d.GetProperty("sentence").GetString()!.Length > 0);
    }

    [Fact]
    public async Task Agreement_of_China_and_the_United_States_begins_with_1971()
    {
        var answer = (await Ask("votes", "agree", "CHN", "USA", "--body", "GA")).Json;
        var years = answer.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("year").GetInt32()).ToList();
        Assert.Equal(1971, years[0]);
        Assert.Equal(years.Order(), years);
    }

    [Fact]
    public async Task Russia_carries_on_the_ballots_of_the_USSR_and_says_so()
    {
        var answer = (await Ask("votes", "agree", "RUS", "USA", "--body", "GA")).Json;
        Assert.Equal(1946, answer.GetProperty("years")[0].GetProperty("year").GetInt32());
        Assert.Contains(
            answer.GetProperty("notes").EnumerateArray(),
            n => n.GetString()!.Contains("USSR", StringComparison.Ordinal) || n.GetString()!.Contains("Soviet", StringComparison.Ordinal)
        );
    }

    private static string? Ballot(JsonElement vote, string state) => vote.GetProperty("ballots").GetProperty(state).GetString();

    private async Task<JsonElement> Show(string symbol) => (await Ask("votes", "show", symbol)).Json;

    private async Task<Shell> Ask(params string[] words)
    {
        var answer = await Shell.RunAsync([.. words, "--json", "--edition", mirror.File]);
        Assert.True(answer.Exit == 0, answer.Error);
        return answer;
    }
}
