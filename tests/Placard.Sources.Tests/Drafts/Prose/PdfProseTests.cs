using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Prose;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Placard.Sources.Tests.Drafts.Prose;

public class PdfProseTests
{
    [Fact]
    public void Heads_feet_and_numbers_of_pages_are_left_out_and_lines_joined()
    {
        var file = ProseFile.Read(Pages(3));
        Assert.Equal(DraftKind.Pdf, file.Kind);
        Assert.Equal(3, file.Paragraphs.Count(p => p.Text.StartsWith("Norland voted no, as it", StringComparison.Ordinal)));
        Assert.Contains(file.Paragraphs, p => p.Text == "Norland voted no, as it had said that it would, and was alone in that on day 2.");
        Assert.DoesNotContain(file.Paragraphs.Skip(1), p => p.Text.Contains("Lamps of the world", StringComparison.Ordinal));
        Assert.All(file.Paragraphs, p => Assert.Empty(p.Runs));
    }

    private static byte[] Pages(int count)
    {
        var builder = new PdfDocumentBuilder();
        var roman = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (var number = 1; number <= count; number++)
        {
            var page = builder.AddPage(595, 842);
            page.AddText("Lamps of the world", 9, new PdfPoint(100, 800), roman);
            page.AddText("Norland voted no, as it had said that it would, and", 10, new PdfPoint(100, 700), roman);
            page.AddText($"was alone in that on day {number}.", 10, new PdfPoint(100, 688), roman);
            page.AddText($"{number}", 9, new PdfPoint(300, 40), roman);
        }
        return builder.Build();
    }
}
