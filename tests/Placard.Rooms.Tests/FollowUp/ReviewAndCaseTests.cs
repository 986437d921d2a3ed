using System.IO.Compression;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.FollowUp;

public sealed class ReviewAndCaseTests
{
    [Fact]
    public async Task A_review_is_given_out_as_a_thematic_list_that_names_it()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync("/follow-up/SEN/review/4.docx");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(bytes, await site.Client.GetByteArrayAsync("/follow-up/SEN/review/4.docx", TestContext.Current.CancellationToken));
        using (var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false))
            Assert.Empty(
                new OpenXmlValidator()
                    .Validate(document, TestContext.Current.CancellationToken)
                    .Select(e => $"{e.Path?.XPath}: {e.Description}")
            );
        using var package = new ZipArchive(new MemoryStream(bytes));
        Assert.Contains("UPR of Senegal (4th Cycle - 45th Session)", Words(package, "word/header"), StringComparison.Ordinal);
        var words = Words(package, "word/document");
        Assert.Contains("140.7 Provide keepers of lanterns", words, StringComparison.Ordinal);
        Assert.Contains("Source of position: A/HRC/98/7/Add.1 - Para. 12", words, StringComparison.Ordinal);
        Assert.Contains("Relevant SDGs", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_source_has_no_number_the_recommending_state_stands_behind_the_words()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var package = new ZipArchive(
            new MemoryStream(await site.Client.GetByteArrayAsync("/follow-up/SEN/review/1.docx", TestContext.Current.CancellationToken))
        );
        Assert.Contains("with clean oil (France)", Words(package, "word/document"), StringComparison.Ordinal);
        var page = await site.PageAsync("/follow-up/SEN/review/1");
        Assert.Contains("The source has no number for 6 of them", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cycle_of_which_nothing_is_held_is_answered_with_those_that_are()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync("/follow-up/SEN/review/2");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync("/follow-up/SEN/review/2");
        Assert.Equal(["Cycle 1", "Cycle 4"], page.QuerySelectorAll(".nearest a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("?state=Senegal", 2)]
    [InlineData("?state=BRA", 0)]
    [InlineData("?committee=cat&issue=night", 1)]
    [InlineData("?issue=CAT-16", 1)]
    [InlineData("?from=2097&to=2097-05", 1)]
    [InlineData("?to=2090", 0)]
    [InlineData("?decision=views", 1)]
    public async Task A_filter_leaves_the_cases_it_says(string query, int left)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(left, (await site.JsonAsync("/follow-up/cases.json" + query)).GetProperty("total").GetInt32());
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("/follow-up/cases" + query)).StatusCode);
    }

    [Fact]
    public async Task A_case_without_a_day_or_a_decision_says_so_and_is_in_no_feed()
    {
        await using var site = await TestSite.ForReadersAsync();
        var words = (await site.PageAsync("/follow-up/cases/CAT-2-2095")).QuerySelector("main")!.TextContent;
        Assert.Contains("It has no day.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("CAT-2-2095", await site.TextAsync("/follow-up/cases.atom"), StringComparison.Ordinal);
        Assert.Contains("does not say whether a right was violated", await site.TextAsync("/follow-up/cases"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_state_says_what_it_received_gave_and_ratified()
    {
        await using var site = await TestSite.ForReadersAsync();
        var notes = (await site.JsonAsync("/states/SEN.json"))
            .GetProperty("registers")
            .EnumerateArray()
            .Where(r => r.GetProperty("register").GetString() is "Follow-up" or "Treaties")
            .SelectMany(r => r.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("text").GetString()!))
            .ToArray();
        Assert.Equal(4, notes.Length);
        Assert.StartsWith(
            "8 recommendations received, 4 accepted, 2 noted (cycles 1 and 4 of the review,",
            notes[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith("4 recommendations given to others", notes[1], StringComparison.Ordinal);
        Assert.Equal("2 individual cases decided, in 2097 where the day is known", notes[2]);
        Assert.Equal("Party to 1 of 18 human-rights treaties, 3 gaps, as of December 2098", notes[3]);
    }

    private static string Words(ZipArchive package, string part)
    {
        using var content = package.Entries.Single(e => e.FullName.StartsWith(part, StringComparison.Ordinal)).Open();
        return System.Xml.Linq.XDocument.Load(content).Root!.Value;
    }
}
