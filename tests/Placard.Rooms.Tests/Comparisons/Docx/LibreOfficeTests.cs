using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;
using Placard.Rooms.Comparisons.Docx;
using Placard.Testing.Redlines;

namespace Placard.Rooms.Tests.Comparisons.Docx;

public class LibreOfficeTests
{
    private const int InventedPairs = 60;

    [Fact]
    public async Task LibreOffice_gives_the_new_text_when_all_is_accepted_and_the_old_when_all_is_rejected()
    {
        var pairs = new List<(StructuredText Old, StructuredText New)>
        {
            (InventedTexts.Text(InventedTexts.Lamps), RedlineDocumentTests.EveryChange),
            (RedlineDocumentTests.EveryChange, InventedTexts.Text(InventedTexts.Lamps)),
            (InventedTexts.Text(InventedTexts.Lamps), InventedTexts.Text("Nothing at all alike,")),
        };
        pairs.AddRange(InventedTexts.Pair.Array[InventedPairs].Single(_ => true, "0000000000Lm"));
        var resolved = await LibreOffice.ResolveAsync([
            .. pairs.Select(p => RedlineDocument.Of(Redline.Of(TextComparison.Of(p.Old, p.New)), "old", "new")),
        ]);
        Assert.Equal(pairs.Count, resolved.Count);
        Assert.Equal("", string.Join("\n\n", pairs.Zip(resolved, Wrong).Where(w => w.Length > 0)));
    }

    private static string Wrong((StructuredText Old, StructuredText New) pair, Resolved lines)
    {
        var (accepted, rejected) = (string.Join('\n', TextLines.Of(pair.New)), string.Join('\n', TextLines.Of(pair.Old)));
        var (asAccepted, asRejected) = (
            string.Join('\n', TextLines.WithoutHeading(lines.Accepted)),
            string.Join('\n', TextLines.WithoutHeading(lines.Rejected))
        );
        return (accepted == asAccepted ? "" : $"accepted:\n{asAccepted}\ninstead of:\n{accepted}\n")
            + (rejected == asRejected ? "" : $"rejected:\n{asRejected}\ninstead of:\n{rejected}\n")
            + (lines.Left == 0 ? "" : $"{lines.Left} changes left over");
    }
}
