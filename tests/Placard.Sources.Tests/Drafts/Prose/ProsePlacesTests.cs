using System.Text;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Tests.Drafts.Prose;

/// <summary>Each letter of running text stands in the source where it is said to.</summary>
public class ProsePlacesTests
{
    private static readonly string[] Pieces =
    [
        "Norland voted",
        " no, ",
        "&amp;",
        "&eacute;",
        "\u00AD",
        "\r\n",
        "\n\n",
        "<b>",
        "</b>",
        "**",
        "*",
        "• ",
        "1. ",
        "https://example.org/a.",
        "~~gone~~",
        "ﬁve ",
        "صوتت ",
        "<p>",
        "<td>",
        "twenty-\n",
        "|",
        "# ",
        "[words](/x)",
        "<!-- x -->",
        "\u00A0",
        "&#8217;s ",
    ];

    [Fact]
    public void In_plain_text_in_markdown_and_in_pages() =>
        Gen.Select(Gen.Bool, Gen.Int[0, Pieces.Length - 1].Array[1, 60])
            .Sample(
                (isPage, pieces) =>
                {
                    var text = string.Concat(pieces.Select(i => Pieces[i]));
                    HoldsFor(Encoding.UTF8.GetBytes(isPage ? $"<html><body>x {text}</body></html>" : $"x {text}"));
                },
                iter: 1500,
                threads: 1
            );

    [Fact]
    public void In_every_form_that_has_places()
    {
        foreach (var file in (byte[][])[DraftFiles.Plain(), DraftFiles.Html(), DraftFiles.Docx()])
            HoldsFor(file);
    }

    [Fact]
    public void Whatever_the_encoding_the_characters_come_back_as_bytes()
    {
        const string Text = "Caf\u00E9 and lamps.";
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1])
        {
            byte[] file = [.. encoding == Encoding.Latin1 ? [] : encoding.GetPreamble(), .. encoding.GetBytes(Text)];
            var prose = ProseFile.Read(file);
            var source = ProseSource.Of(prose.Kind, file)!;
            Assert.Equal(Text, prose.Paragraphs[0].Text);
            Assert.True(source.ComesBack);
            Assert.Equal(file, source.BytesOf(source.Text));
        }
    }

    private static void HoldsFor(byte[] file)
    {
        var prose = ProseFile.Read(file);
        var source = ProseSource.Of(prose.Kind, file)!.Text;
        foreach (var paragraph in prose.Paragraphs.Where(p => !p.IsNote))
        {
            var placed = 0;
            for (var i = 0; i < paragraph.Text.Length; i++)
            {
                if (paragraph.PlaceOf(i) is not { } place)
                    continue;
                placed++;
                var (letter, there) = (paragraph.Text[i], source[place]);
                Assert.True(
                    there == letter || there == '&' || letter == ' ' && char.IsWhiteSpace(there) || there is >= '\uFB00' and <= '\uFB06',
                    $"“{paragraph.Text}” has “{letter}” at {i}, the source “{there}” at {place}."
                );
            }
            Assert.True(placed > 0, paragraph.Text);
            Assert.All(paragraph.Runs.Zip(paragraph.Runs.Skip(1)), p => Assert.True(p.First.At + p.First.Length <= p.Second.At));
        }
    }
}
