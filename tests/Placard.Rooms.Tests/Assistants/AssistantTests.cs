using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Placard.Rooms.Assistants;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Assistants;

/// <summary>The protocol's own client, at the other end of two pipes.</summary>
public sealed class AssistantTests : IAsyncLifetime
{
    private readonly Pipe _questions = new();
    private readonly Pipe _answers = new();
    private readonly CancellationTokenSource _stop = new();
    private Task _serving = Task.CompletedTask;
    private McpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _serving = AssistantServer.RunAsync(
            TinyEdition.Shared,
            DeclaredRooms.Of(TestSite.Rooms),
            TimeProvider.System,
            (_questions.Reader.AsStream(), _answers.Writer.AsStream()),
            _stop.Token
        );
        _client = await McpClient.CreateAsync(
            new StreamClientTransport(_questions.Writer.AsStream(), _answers.Reader.AsStream()),
            cancellationToken: TestContext.Current.CancellationToken
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _stop.CancelAsync();
        try
        {
            await _serving;
        }
        catch (OperationCanceledException)
        {
            // It was told to stop.
        }
        _stop.Dispose();
    }

    [Fact]
    public async Task Every_tool_reads_only_and_says_what_it_takes()
    {
        var tools = await _client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        string[] expected =
        [
            "access_of_state",
            "agreement",
            "body_members",
            "budget_implication",
            "budget_implications",
            "budget_lines",
            "candidate_sheet",
            "check_claims",
            "check_draft",
            "compare_states",
            "coverage",
            "election",
            "find",
            "follow_up_overview",
            "forecast",
            "individual_cases",
            "joint_statement",
            "joint_statements",
            "list_organisations",
            "list_requests",
            "list_sessions",
            "list_topics",
            "list_votes",
            "mandate_vacancies",
            "mandates",
            "meeting_transcript",
            "money",
            "new_on_state",
            "payments",
            "payments_of_state",
            "phrase_card",
            "ratifications",
            "ratifications_of_state",
            "recommendations_by_state",
            "recommendations_to_state",
            "search_texts",
            "seats_due",
            "seats_uncontested",
            "show_organisation",
            "show_recommendation",
            "show_session",
            "show_state",
            "show_text",
            "show_topic",
            "show_vote",
            "signing_agreement",
            "statements_in_meetings",
            "statements_of_state",
        ];
        Assert.Equal(expected, tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(
            tools,
            tool =>
            {
                Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint);
                Assert.NotEmpty(tool.Description);
                Assert.All(
                    tool.JsonSchema.GetProperty("properties").EnumerateObject(),
                    p => Assert.NotEmpty(p.Value.GetProperty("description").GetString()!)
                );
            }
        );
    }

    [Theory]
    [InlineData("coverage", "{}")]
    [InlineData("find", """{"q": "lanterns"}""")]
    [InlineData("list_votes", """{"body": "HRC", "margin": 3}""")]
    [InlineData("show_vote", """{"symbol": "A/HRC/99/L.1"}""")]
    [InlineData("agreement", """{"a": "CHN", "b": "USA", "body": "HRC"}""")]
    [InlineData("show_state", """{"code": "Senegal"}""")]
    [InlineData("compare_states", """{"states": ["SEN,Egypt"]}""")]
    [InlineData("new_on_state", """{"code": "SEN"}""")]
    [InlineData("joint_statements", """{"state": "SEN"}""")]
    [InlineData("joint_statement", """{"statement": "2098-03-20-hrc99-critical"}""")]
    [InlineData("statements_of_state", """{"code": "SEN"}""")]
    [InlineData("signing_agreement", """{"code": "SEN"}""")]
    [InlineData("access_of_state", """{"code": "Poland"}""")]
    [InlineData("list_organisations", """{"standing": "waiting"}""")]
    [InlineData("list_sessions", """{"body": "HRC"}""")]
    [InlineData("show_session", """{"session": "HRC/99"}""")]
    [InlineData("list_topics", """{"q": "lamps"}""")]
    [InlineData("show_topic", """{"topic": "lamps"}""")]
    [InlineData("show_organisation", """{"name": "Night Watch International"}""")]
    [InlineData("statements_in_meetings", """{"state": "CHN"}""")]
    [InlineData("meeting_transcript", """{"body": "HRC", "session": 99, "number": "41"}""")]
    [InlineData("money", "{}")]
    [InlineData("budget_implications", """{"cut": true}""")]
    [InlineData("budget_implication", """{"draft": "A/C.3/99/L.1"}""")]
    [InlineData("budget_lines", """{"section": "24"}""")]
    [InlineData("payments", """{"year": 2098}""")]
    [InlineData("payments_of_state", """{"code": "SEN"}""")]
    [InlineData("phrase_card", """{"phrase": "lanterns"}""")]
    [InlineData("search_texts", """{"q": "oil"}""")]
    [InlineData("show_text", """{"symbol": "A/HRC/RES/99/1"}""")]
    [InlineData("follow_up_overview", "{}")]
    [InlineData("recommendations_to_state", """{"state": "Senegal"}""")]
    [InlineData("recommendations_by_state", """{"state": "BRA"}""")]
    [InlineData("show_recommendation", """{"id": "SEN-UPR99-001"}""")]
    [InlineData("individual_cases", """{"committee": "CAT"}""")]
    [InlineData("ratifications", """{"instrument": "CAT"}""")]
    [InlineData("ratifications_of_state", """{"state": "SEN"}""")]
    [InlineData("forecast", """{"like": "A/HRC/RES/99/2", "on": "2098-03-25"}""")]
    [InlineData(
        "check_draft",
        """{"words": "The Council of Lamps,\n\nRecalling that lanterns burn,\n\n1. Urges keepers of lanterns to keep oil."}"""
    )]
    [InlineData("check_claims", """{"words": "Resolution A/HRC/RES/99/3 speaks of “clean oil”.", "dated": "2099-05-03"}""")]
    public async Task An_answer_names_the_edition_its_sources_and_what_is_not_available(string tool, string asked)
    {
        var answer = await AskAsync(tool, asked);
        Assert.Equal(TinyEdition.Shared.Info.Hash, answer.GetProperty("edition").GetProperty("hash").GetString());
        Assert.NotEqual(0, answer.GetProperty("sources").GetArrayLength());
        Assert.All(answer.GetProperty("sources").EnumerateArray(), s => Assert.NotEmpty(s.GetProperty("terms").GetString()!));
        Assert.NotEqual(0, answer.GetProperty("available").GetArrayLength());
        Assert.NotEqual(0, answer.GetProperty("notAvailable").GetArrayLength());
        Assert.Equal(JsonValueKind.Object, answer.GetProperty("answer").ValueKind);
    }

    [Fact]
    public async Task A_vote_comes_with_its_status_its_ballots_and_what_each_source_says()
    {
        var vote = (await AskAsync("show_vote", """{"symbol": "HRC 99/L1"}""")).GetProperty("answer");
        Assert.Equal("single", vote.GetProperty("status").GetString());
        var no = vote.GetProperty("ballots").EnumerateObject().Where(b => b.Value.GetString() == "no").Select(b => b.Name);
        Assert.Equal(["CHN", "CUB", "POL"], no);
        Assert.Equal("minutes", vote.GetProperty("sources")[0].GetProperty("source").GetString());
    }

    [Fact]
    public async Task The_sources_of_one_vote_are_those_it_names_and_no_others()
    {
        var shown = await AskAsync("show_vote", """{"symbol": "HRC 99/L1"}""");
        var within = shown.GetProperty("answer").GetProperty("sources").EnumerateArray().Select(SourceOf).Distinct();
        Assert.Equal(within.Order(StringComparer.Ordinal), shown.GetProperty("sources").EnumerateArray().Select(SourceOf).Order());
        var listed = await AskAsync("list_votes", """{"body": "HRC"}""");
        Assert.True(listed.GetProperty("sources").GetArrayLength() > 1);
    }

    private static string SourceOf(JsonElement of) => of.GetProperty("source").GetString()!;

    [Theory]
    [InlineData("show_vote", """{"symbol": "A/HRC/99/L.77"}""", "A/HRC/99/L.77")]
    [InlineData("show_vote", "{}", "symbol is missing")]
    [InlineData("show_state", """{"code": "Brazill"}""", "Brazil")]
    [InlineData("list_votes", """{"bodies": "HRC"}""", "has no parameter “bodies”")]
    [InlineData("forecast", "{}", "Say what is asked for")]
    [InlineData("find", "{}", "q is missing: ")]
    [InlineData("check_draft", """{"words": ""}""", "words is missing")]
    [InlineData("check_claims", """{"words": ""}""", "words is missing")]
    [InlineData("check_claims", """{"words": "Lamps.", "dated": "lately"}""", "is not a date")]
    public async Task A_question_that_cannot_be_answered_gets_one_sentence(string tool, string asked, string sentence)
    {
        var result = await CallAsync(tool, asked);
        Assert.True(result.IsError);
        Assert.Contains(sentence, Text(result), StringComparison.Ordinal);
    }

    private async Task<JsonElement> AskAsync(string tool, string asked)
    {
        var result = await CallAsync(tool, asked);
        Assert.False(result.IsError, Text(result));
        return JsonSerializer.Deserialize<JsonElement>(Text(result));
    }

    private async Task<CallToolResult> CallAsync(string tool, string asked) =>
        await _client.CallToolAsync(
            tool,
            JsonSerializer.Deserialize<Dictionary<string, object?>>(asked),
            cancellationToken: TestContext.Current.CancellationToken
        );

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(c => c.Text));
}
