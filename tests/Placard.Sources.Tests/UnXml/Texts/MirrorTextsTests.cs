using System.Collections.Concurrent;
using System.Xml.Linq;
using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml.Texts;

public sealed class MirrorTextsTests
{
    private static List<TextObservation> Texts() => [.. MirrorTexts.Reading.Observations.OfType<TextObservation>()];

    [Fact]
    public void Every_word_of_every_document_is_in_its_text_once_and_in_order()
    {
        var byFile = Texts().ToDictionary(t => t.Origin.File);
        var wrong = new ConcurrentBag<string>();
        var read = 0;
        var mirror = new Mirror(MirrorFolder.PathOrSkip());
        foreach (var repository in Repository.All)
        {
            using var tree = mirror.Open("UNxml/" + repository.Name, under: repository.Name + "/")!;
            Parallel.ForEach(
                tree.Entries.Where(e => byFile.ContainsKey(e.Path)),
                entry =>
                {
                    using var content = entry.Open(null);
                    var plain = PlainScan.Of(XDocument.Load(content, LoadOptions.PreserveWhitespace));
                    var text = PlainScan.Of(byFile[entry.Path].Text);
                    Interlocked.Increment(ref read);
                    if (plain.Body != text.Body)
                        wrong.Add(Difference(entry.Path, plain.Body, text.Body));
                    if (plain.Footnotes != text.Footnotes)
                        wrong.Add(Difference(entry.Path + " footnotes", plain.Footnotes, text.Footnotes));
                }
            );
        }
        Assert.Equal(byFile.Count, read);
        Assert.True(wrong.IsEmpty, $"{wrong.Count}:\n" + string.Join('\n', wrong.Order(StringComparer.Ordinal).Take(25)));
    }

    [Theory]
    [InlineData("A/HRC/RES/54/19", "PP5", "Recalling further", "that the United Nations Framework Convention")]
    [InlineData("A/HRC/RES/54/19", "OP18", "Decides", "to remain seized of the matter.")]
    [InlineData("A/HRC/RES/54/18", "Annex, Article 4, 1", "", "Every individual and all peoples have the inalienable right to development")]
    [InlineData("S/RES/2734 (2024)", "OP1 (b)", "", "Prevent the entry into or transit through their territories")]
    [InlineData("A/RES/77/259", "Part II, PP1", "Recalling", "its resolutions 61/275 of 29 June 2007")]
    [InlineData("E/RES/2021/20", "Draft, OP5", "Takes note with appreciation", "of the report of the Fourteenth Congress;")]
    [InlineData("A/RES/77/128 A-B", "Part A, OP1 (e) (ii)", "", "The creation of conditions")]
    public void Paragraphs_are_where_people_cite_them(string symbol, string address, string opening, string words)
    {
        var text = Texts().Single(t => t.Text.Symbol.ToString() == symbol && t.Text.Language == Language.English).Text;
        Assert.True(ParagraphAddress.TryParse(address, out var parsed));
        var paragraph = text.At(parsed);
        Assert.NotNull(paragraph);
        Assert.Equal(opening, paragraph.Opening);
        Assert.StartsWith(words, paragraph.Text[paragraph.OpeningLength..].TrimStart(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_is_read_back_as_it_was_written_and_is_met_once_in_its_text()
    {
        Assert.All(
            Texts().SelectMany(t => t.Text.Paragraphs),
            p => Assert.True(ParagraphAddress.TryParse(p.Address.ToString(), out var read) && read == p.Address, p.Address.ToString())
        );
        Assert.All(
            Texts().SelectMany(t => t.Text.Paragraphs),
            p => Assert.True(ParagraphAddress.TryParse(p.Address.Fragment, out var read) && read == p.Address, p.Address.Fragment)
        );
        Assert.All(Texts(), t => Assert.Equal(t.Text.Paragraphs.Count, t.Text.Paragraphs.DistinctBy(p => p.Address).Count()));
    }

    [Theory]
    [InlineData("fr", 488, 483)]
    [InlineData("es", 163, 163)]
    [InlineData("ru", 143, 142)]
    [InlineData("zh", 164, 159)]
    [InlineData("ar", 487, 459)]
    public void A_paragraph_has_the_same_address_in_every_language(string code, int both, int alike)
    {
        var english = Texts().Where(t => t.Text.Language == Language.English).ToDictionary(t => t.Text.Symbol, Addresses);
        Assert.True(Language.TryParse(code, out var language));
        var others = Texts().Where(t => t.Text.Language == language && english.ContainsKey(t.Text.Symbol)).ToList();
        Assert.Equal(both, others.Count);
        Assert.True(others.Count(t => Addresses(t).SequenceEqual(english[t.Text.Symbol])) >= alike);
    }

    private static List<string> Addresses(TextObservation text) =>
        [
            .. text
                .Text.Paragraphs.Where(p => p.Kind is ParagraphKind.Preambular or ParagraphKind.Operative)
                .Select(p => p.Address.ToString()),
        ];

    private static string Difference(string path, string plain, string text)
    {
        var at = plain.Zip(text).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, at - 30);
        return $"{path}: “{Cut(plain, from)}” | “{Cut(text, from)}”";
    }

    private static string Cut(string text, int from) =>
        text.Substring(Math.Min(from, text.Length), Math.Min(90, text.Length - Math.Min(from, text.Length)));
}
