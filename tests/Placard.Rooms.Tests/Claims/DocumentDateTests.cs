using Placard.Rooms.Claims;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Tests.Claims;

public sealed class DocumentDateTests
{
    [Theory]
    [InlineData("GENEVA (24 March 2016) – The keepers met.", "2016-03-24", "from its dateline")]
    [InlineData("New York, 7 October 2022 - The keepers met.", "2022-10-07", "from its dateline")]
    [InlineData("GENEVA/NEW YORK, October 7, 2022: The keepers met.", "2022-10-07", "from its dateline")]
    [InlineData("Dated: 1st December 2022", "2022-12-01", "from a line that says so")]
    [InlineData("Published on Thursday, 1 December 2022", "2022-12-01", "from a line that says so")]
    [InlineData("Thursday, 1 December 2022", "2022-12-01", "from a line with only a date")]
    [InlineData("Geneva, 1 Dec. 2022", "2022-12-01", "from a line with only a date")]
    [InlineData("2022-12-01", "2022-12-01", "from a line with only a date")]
    [InlineData("December 2022", "2022-12", "from a line with only a date")]
    public void The_date_of_a_document_is_found_and_said_by_what(string paragraph, string date, string by)
    {
        var found = DocumentDate.Of([new("A title"), new(paragraph), new("The keepers meet again.")], "notes.txt");

        Assert.Equal((PartialDate.Parse(date), by), (found.Date, found.By));
    }

    [Theory]
    [InlineData("The keepers met on 24 March 2016 – and left.")]
    [InlineData("On 24 March 2016 – a Thursday – the keepers met.")]
    [InlineData("Dated 24 March 2016, the letter of the keepers speaks of lamps and of oil.")]
    [InlineData("31 February 2016")]
    [InlineData("Lamps March 2016")]
    [InlineData("2016")]
    public void A_date_in_a_sentence_is_not_that_of_the_document(string paragraph) =>
        Assert.False(DocumentDate.Of([new(paragraph)], "notes.txt").Date.IsKnown);

    [Theory]
    [InlineData("2016-03-24_lamps.txt", "2016-03-24")]
    [InlineData("lamps 20160324.docx", "2016-03-24")]
    [InlineData("lamps-2016-03.md", "2016-03")]
    [InlineData("lamps 2016.txt", null)]
    [InlineData("A-HRC-2016-99.txt", null)]
    public void The_name_of_the_file_is_asked_last(string name, string? date)
    {
        Assert.Equal(date ?? "", DocumentDate.Of([new("The keepers met.")], name).Date.ToString());
        Assert.Equal("2022-12-01", DocumentDate.Of([new("1 December 2022")], name).Date.ToString());
    }

    [Fact]
    public void Of_several_dates_in_lines_of_their_own_none_is_taken()
    {
        var page = Enumerable.Range(1, 28).Select(day => new ProseParagraph($"{day} March 2016")).ToList();
        var found = DocumentDate.Of(page, "2016-03-24.txt");

        Assert.False(found.Date.IsKnown);
        Assert.StartsWith("Several dates", found.By, StringComparison.Ordinal);
    }
}
