namespace Placard.Rooms.Tests.Site;

public class CitationTests
{
    [Theory]
    [InlineData("/votes/A/HRC/99/L.1", "Human Rights Council, A/HRC/99/L.1, “Question of lanterns”.", "(record: one source)")]
    [InlineData("/texts/A/HRC/RES/99/1", "United Nations, A/HRC/RES/99/1, “", "(English)")]
    public async Task A_citation_names_what_it_is_its_sources_the_edition_and_the_address(string address, string what, string how)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(address);
        var citation = page.QuerySelector("details.cite textarea[readonly]")!.TextContent;
        Assert.StartsWith(what, citation, StringComparison.Ordinal);
        Assert.Contains(how, citation, StringComparison.Ordinal);
        Assert.Contains("Read from: Invented minutes (Nobody & Sons)", citation, StringComparison.Ordinal);
        Assert.EndsWith(
            $"Placard, edition {TinyEdition.Shared.Info.Hash[..12]}, http://localhost{address}",
            citation,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_table_to_download_names_its_terms()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/downloads");
        Assert.All(
            page.QuerySelectorAll("dl.facts"),
            tables => Assert.StartsWith("Terms of ", tables.NextElementSibling!.TextContent, StringComparison.Ordinal)
        );
    }
}
