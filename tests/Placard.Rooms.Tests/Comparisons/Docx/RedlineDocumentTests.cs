using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;
using Placard.Rooms.Comparisons.Docx;
using Placard.Testing.Redlines;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Tests.Comparisons.Docx;

public class RedlineDocumentTests
{
    [Fact]
    public void Accepting_all_gives_the_new_text_and_rejecting_all_the_old_to_the_letter() =>
        InventedTexts.Pair.Sample(
            pair =>
            {
                var file = Document(pair.Old, pair.New);
                Assert.Equal(TextLines.Of(pair.New), TextLines.WithoutHeading(ResolvedDocument.Lines(file, accepted: true)));
                Assert.Equal(TextLines.Of(pair.Old), TextLines.WithoutHeading(ResolvedDocument.Lines(file, accepted: false)));
            },
            iter: 400
        );

    [Fact]
    public void A_redline_is_a_valid_document() =>
        InventedTexts.Pair.Sample(
            pair =>
            {
                using var document = WordprocessingDocument.Open(new MemoryStream(Document(pair.Old, pair.New)), false);
                var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(
                    document,
                    TestContext.Current.CancellationToken
                );
                Assert.Equal("", string.Join('\n', errors.Select(e => $"{e.Description} at {e.Path?.XPath}")));
            },
            iter: 100
        );

    [Fact]
    public void The_same_texts_give_the_same_bytes() =>
        InventedTexts.Pair.Sample(
            pair => Assert.True(Document(pair.Old, pair.New).AsSpan().SequenceEqual(Document(pair.Old, pair.New))),
            iter: 20
        );

    [Fact]
    public void Every_change_bears_the_author_and_a_number_of_its_own()
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(Document(InventedTexts.Text(InventedTexts.Lamps), EveryChange)),
            false
        );
        var changes = document
            .MainDocumentPart!.Document!.Descendants()
            .Where(e => e.GetAttributes().Any(a => a.LocalName == "author"))
            .ToList();
        Assert.All(changes, c => Assert.Equal("Placard", c.GetAttributes().Single(a => a.LocalName == "author").Value));
        var numbers = changes.Select(c => c.GetAttributes().Single(a => a.LocalName == "id").Value).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public void Changes_bear_the_day_that_is_given()
    {
        var redline = Redline.Of(
            TextComparison.Of(
                InventedTexts.Text("a lamp, a wick, a night"),
                InventedTexts.Text("a lantern, a wick, a night"),
                cancellation: TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(["1970-01-01T12:00:00Z", "1970-01-01T12:00:00Z"], Days(RedlineDocument.Of(redline, "old", "new")));
        Assert.Equal(
            ["2096-07-07T12:00:00Z", "2096-07-07T12:00:00Z"],
            Days(RedlineDocument.Of(redline, "old", "new", new DateOnly(2096, 7, 7)))
        );

        static IEnumerable<string> Days(byte[] file)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
            return
            [
                .. document
                    .MainDocumentPart!.Document!.Descendants()
                    .Where(e => e is DeletedRun or InsertedRun)
                    .Select(e => e.GetAttributes().FirstOrDefault(a => a.LocalName == "date").Value ?? ""),
            ];
        }
    }

    [Fact]
    public void What_moved_is_enclosed_under_one_name_where_it_stood_and_where_it_stands()
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(Document(InventedTexts.Text(InventedTexts.Lamps), EveryChange)),
            false
        );
        var body = document.MainDocumentPart!.Document!.Body!;
        var from = Assert.Single(body.Descendants<MoveFromRangeStart>());
        var to = Assert.Single(body.Descendants<MoveToRangeStart>());
        Assert.Equal(from.Name!.Value, to.Name!.Value);
        Assert.Equal(from.Id!.Value, Assert.Single(body.Descendants<MoveFromRangeEnd>()).Id!.Value);
        Assert.Equal(to.Id!.Value, Assert.Single(body.Descendants<MoveToRangeEnd>()).Id!.Value);
        Assert.Equal(
            string.Concat(body.Descendants<MoveFromRun>().Select(r => r.InnerText)),
            string.Concat(body.Descendants<MoveToRun>().Select(r => r.InnerText))
        );
    }

    [Fact]
    public void A_text_of_Arabic_runs_from_right_to_left()
    {
        var text = InventedTexts.Text("يطلب إلى المدن أن تشعل المصابيح") with { Language = Language.All.Single(l => l.Code == "ar") };
        using var document = WordprocessingDocument.Open(new MemoryStream(Document(text, text)), false);
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.All(body.Elements<Paragraph>(), p => Assert.NotNull(p.ParagraphProperties!.BiDi));
        Assert.NotNull(body.GetFirstChild<SectionProperties>()!.GetFirstChild<BiDi>());
    }

    [Fact]
    public void Half_a_letter_does_not_break_the_document()
    {
        var file = Document(InventedTexts.Text("lamp \ud835 and \uffff"), InventedTexts.Text("lamp"));
        Assert.Contains("lamp \ufffd and \ufffd", ResolvedDocument.Lines(file, accepted: false)[1], StringComparison.Ordinal);
    }

    /// <summary>Moved, split, merged, reworded, dropped, added and renumbered at once.</summary>
    internal static StructuredText EveryChange { get; } = Changed(InventedTexts.Lamps);

    private static StructuredText Changed(string[] was) =>
        InventedTexts.Text(
            was[0],
            was[2],
            was[3] + " " + "and thanking the moon,",
            was[1],
            "Urges all towns to count their lamps;",
            "Calls upon all towns to train lamplighters, to pay them in time and to protect them while they climb;",
            "Calls upon all towns to publish each year how many lamps burn;",
            was[6].Replace("fourth", "fifth", StringComparison.Ordinal) + " " + was[7]
        );

    private static byte[] Document(StructuredText old, StructuredText now) =>
        RedlineDocument.Of(Redline.Of(TextComparison.Of(old, now)), "old", "new");
}
