using System.IO.Compression;
using System.Text;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>Real texts, printed as plain text without any markup, must be recognised as their markup has them.</summary>
public class RoundTripTests
{
    // One file in so many is enough to notice a change for the worse.
    private const int Step = 10;

    [Theory]
    [InlineData("HRCresolutions", "English", 0.999)]
    [InlineData("GAresolutions", "English", 0.95)]
    [InlineData("SCresolutions", "", 0.95)]
    [InlineData("ECOSOCresolutions", "", 0.96)]
    public void Texts_of_the_archives_are_recognised_from_plain_text(string archive, string folder, double floor)
    {
        var (same, all) = (0, 0);
        using var files = ZipFile.OpenRead(Path.Combine(MirrorFolder.PathOrSkip(), "UNxml", archive + ".zip"));
        foreach (
            var entry in files
                .Entries.Where(e =>
                    e.FullName.EndsWith(".xml", StringComparison.Ordinal) && e.FullName.Contains(folder, StringComparison.Ordinal)
                )
                .Where((_, i) => i % Step == 0)
        )
        {
            if (Read(entry) is not { Language.Code: "en" } text)
                continue;
            var recognised = DraftFile.Read(Encoding.UTF8.GetBytes(PrintedDraft.Of(text))).Draft.Text.Paragraphs.Select(Line).ToHashSet();
            all += text.Paragraphs.Count(p => p.IsAgreedText);
            same += text.Paragraphs.Count(p => p.IsAgreedText && recognised.Contains(Line(p)));
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{archive}: {same} of {all} paragraphs, {(double)same / all:P2}");
        Assert.InRange((double)same / all, floor, 1);
    }

    private static StructuredText? Read(ZipArchiveEntry entry)
    {
        try
        {
            using var content = entry.Open();
            return DraftFile.Read(content).Draft.Text;
        }
        catch (UnreadableDraftException)
        {
            return null;
        }
    }

    private static string Line(Paragraph paragraph) => $"{paragraph.Address}: {paragraph.Text}";
}
