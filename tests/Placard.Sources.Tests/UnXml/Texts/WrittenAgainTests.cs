using System.Collections.Concurrent;
using Placard.Record.Texts.Formats;
using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml.Texts;

public sealed class WrittenAgainTests
{
    [Fact]
    public void Nearly_every_text_that_is_written_as_AKN4UN_reads_as_it_was()
    {
        var texts = MirrorTexts.Reading.Observations.OfType<TextObservation>().Select(t => t.Text).ToList();
        var wrong = new ConcurrentBag<string>();
        var otherWords = new ConcurrentBag<string>();
        Parallel.ForEach(
            texts,
            text =>
            {
                using var xml = new MemoryStream();
                AkomaNtoso.Write(text, xml);
                xml.Position = 0;
                var again = text with { Paragraphs = ActReader.Read(xml).Paragraphs };
                if (PlainScan.Of(again) != PlainScan.Of(text) && !HasTextsWithin(text))
                    otherWords.Add($"{text.Symbol} {text.Language}");
                if (!again.Paragraphs.Select(Shown).SequenceEqual(text.Paragraphs.Select(Shown)))
                    wrong.Add(
                        $"{text.Symbol} {text.Language}: "
                            + $"{again.Paragraphs.Select(Shown).Zip(text.Paragraphs.Select(Shown)).FirstOrDefault(p => p.First != p.Second)}"
                    );
            }
        );
        Assert.True(
            otherWords.Count < 20,
            $"{otherWords.Count} of {texts.Count} have other words or another order: {string.Join(", ", otherWords)}"
        );
        Assert.True(
            wrong.Count * 100 < texts.Count * 2,
            $"{wrong.Count} of {texts.Count} differ:\n" + string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(40))
        );
    }

    // Their parts are put in another order.
    private static bool HasTextsWithin(StructuredText text) =>
        text.Paragraphs.Any(p => p.Address.ToString().Contains(',', StringComparison.Ordinal));

    private static (string, ParagraphKind, int, string, string, int, string) Shown(Paragraph p) =>
        (p.Address.ToString(), p.Kind, p.Depth, p.Number, p.Text, p.OpeningLength, string.Join('|', p.Footnotes));
}
