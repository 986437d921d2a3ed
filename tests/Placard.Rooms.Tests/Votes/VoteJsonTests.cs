using System.Text.Json;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class VoteJsonTests
{
    private static readonly VoteEvent Rejected = HandMadeVotes.Vote("A/HRC/51/L.6", "CHN=N UKR=A USA=Y CUB=N BRA=X");

    [Fact]
    public void A_vote_is_told_in_the_words_of_the_contract()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(VoteJson.Of(Rejected), VoteJsonContext.Readable.VoteJson));
        var root = json.RootElement;
        Assert.Equal("A/HRC/51/L.6", root.GetProperty("symbol").GetString());
        Assert.Equal("2022-10-06", root.GetProperty("date").GetString());
        Assert.Equal("HRC", root.GetProperty("body").GetString());
        Assert.Equal("rejected", root.GetProperty("outcome").GetString());
        Assert.Equal("whole text", root.GetProperty("kind").GetString());
        Assert.Equal("single", root.GetProperty("status").GetString());
        Assert.Equal(1, root.GetProperty("margin").GetInt32());
        Assert.Equal("""{"yes":1,"no":2,"abstain":1,"notVoting":1}""", JsonSerializer.Serialize(root.GetProperty("tally")));
        Assert.Equal(
            """{"BRA":"not voting","CHN":"no","CUB":"no","UKR":"abstain","USA":"yes"}""",
            JsonSerializer.Serialize(root.GetProperty("ballots"))
        );
        Assert.Equal(
            """[{"source":"first","file":"list.csv","locator":"row 1","asOf":"2023"}]""",
            JsonSerializer.Serialize(root.GetProperty("sources"))
        );
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        using var json = JsonDocument.Parse(
            JsonSerializer.Serialize(VoteJson.Of(Rejected with { Witnesses = [] }), VoteJsonContext.Readable.VoteJson)
        );
        string[] absent =
        [
            "draft",
            "amends",
            "part",
            "session",
            "meeting",
            "agendaItem",
            "topics",
            "sponsors",
            "doubts",
            "sources",
            "differing",
            "versions",
        ];
        Assert.All(absent, name => Assert.False(json.RootElement.TryGetProperty(name, out _), name));
    }

    [Fact]
    public void The_members_come_in_one_order()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(VoteJson.Of(Rejected), VoteJsonContext.Readable.VoteJson));
        Assert.Equal(
            ["symbol", "address", "date", "body", "title", "kind", "outcome", "method", "tally", "margin", "status", "ballots", "sources"],
            json.RootElement.EnumerateObject().Select(p => p.Name)
        );
    }

    [Fact]
    public void A_draft_that_was_not_adopted_answers_with_the_symbol_of_the_draft()
    {
        var draft = Rejected with { Symbol = default, Draft = DocumentSymbol.Parse("A/HRC/51/L.6") };
        Assert.Equal("A/HRC/51/L.6", VoteJson.Of(draft).Symbol);
    }

    [Fact]
    public void A_disputed_vote_gives_each_version_and_names_the_states_that_differ()
    {
        var disputed = Rejected with
        {
            Status = RecordStatus.Disputed,
            Witnesses = [HandMadeVotes.Says("first", "CHN=N UKR=A USA=Y"), HandMadeVotes.Says("second", "CHN=N UKR=Y USA=Y CUB=X")],
        };
        var answer = VoteJson.Of(disputed);
        Assert.Equal(["UKR"], answer.Differing);
        Assert.Equal(["first", "second"], answer.Versions!.Select(v => v.Source.Source));
        Assert.Equal("yes", answer.Versions![1].Ballots!["UKR"]);
    }

    [Fact]
    public void Letters_beyond_ascii_stay_as_they_are() =>
        Assert.Contains("Türkiye’s “title” & more", Line(Rejected with { Title = "Türkiye’s “title” & more" }), StringComparison.Ordinal);

    private static string Line(VoteEvent vote) => JsonSerializer.Serialize(VoteJson.Line(vote), VoteJsonContext.Readable.VoteJson);
}
