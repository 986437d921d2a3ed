using System.IO.Compression;
using System.Text;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>Whatever is handed in, it is read or refused with a sentence; nothing else may happen.</summary>
public class BadDraftsTests
{
    private static readonly Func<byte[]>[] Forms =
    [
        DraftFiles.Plain,
        DraftFiles.Pdf,
        DraftFiles.Docx,
        DraftFiles.Html,
        DraftFiles.MarkedUp,
    ];

    private static readonly string[] Starts = ["", "%PDF-1.7\n", "PK\u0003\u0004", "<html>", "<akomaNtoso"];

    [Fact]
    public void A_file_that_breaks_off_anywhere_is_read_or_refused()
    {
        foreach (var form in Forms)
        {
            var whole = form();
            for (var part = 0; part < 40; part++)
                ReadOrRefused(whole[..(whole.Length * part / 40)]);
        }
    }

    [Fact]
    public void A_file_with_bits_turned_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Forms.Length - 1], Gen.Int[0, int.MaxValue].Array[1, 30])
            .Sample(
                (form, places) =>
                {
                    var file = Forms[form]();
                    foreach (var place in places)
                        file[place / 8 % file.Length] ^= (byte)(1 << (place % 8));
                    ReadOrRefused(file);
                },
                iter: 400,
                threads: 1
            );

    [Fact]
    public void Bytes_without_sense_are_read_or_refused() =>
        Gen.Select(Gen.Int[0, 4], Gen.Byte.Array[0, 2000])
            .Sample((start, bytes) => ReadOrRefused([.. Encoding.ASCII.GetBytes(Starts[start]), .. bytes]), iter: 300, threads: 1);

    [Fact]
    public void What_a_file_is_shows_in_its_content()
    {
        using var pdf = new MemoryStream(DraftFiles.Pdf());
        Assert.Equal(DraftKind.Pdf, DraftFile.Read(pdf).Kind);
        using var text = new MemoryStream(DraftFiles.Plain());
        Assert.Equal(DraftKind.PlainText, DraftFile.Read(text).Kind);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData(" \n\n ", "The file is empty.")]
    [InlineData("{\\rtf1 words}", "RTF files are not supported")]
    [InlineData("<?xml version=\"1.0\"?><invoice/>", "This is XML of another kind")]
    [InlineData("<html><body></body></html>", "The file contains no paragraph of text.")]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&a;</akomaNtoso>",
        "The XML of this file is malformed."
    )]
    public void A_file_that_is_no_draft_is_refused_with_the_reason(string content, string reason) =>
        Assert.StartsWith(reason, Refused(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void A_picture_an_old_word_document_and_a_page_without_words_are_refused_by_name()
    {
        Assert.StartsWith("This is a picture", Refused([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]), StringComparison.Ordinal);
        Assert.StartsWith(
            "This Word document is in the format used before 2007 or protected by a password",
            Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            StringComparison.Ordinal
        );
        Assert.Equal("This PDF holds no text.", Refused(DraftFiles.PdfWithoutText()));
    }

    [Fact]
    public void A_pdf_under_a_password_says_so()
    {
        // As written by the standard security handler with 40-bit keys; no password opens it.
        const string Encrypted =
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 "
            + "obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>\nendobj\n"
            + "4 0 obj\n<</Filter/Standard/V 1/R 2/P "
            + "-4/O<0101010101010101010101010101010101010101010101010101010101010101>/U<0202020202020202020202020202020202020202020202020202020202020202>>>\nendobj\n";
        var file =
            Encrypted
            + $"trailer\n<</Root 1 0 R/Encrypt 4 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Size "
            + $"5>>\nstartxref\n0\n%%EOF";
        Assert.StartsWith("This PDF is protected by a password", Refused(Encoding.ASCII.GetBytes(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_in_a_word_document_is_refused_before_it_is_in_memory()
    {
        using var file = new MemoryStream();
        using (var parts = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = parts.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            part.Write("<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>"u8);
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 200; i++)
                part.Write(blanks);
            part.Write("</w:t></w:r></w:p></w:body></w:document>"u8);
        }
        Assert.Matches("bomb|more text than|malformed", Refused(file.ToArray()));
    }

    [Fact]
    public void A_bomb_in_a_pdf_is_refused_before_it_is_in_memory()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blanks = new byte[1 << 20];
            for (var i = 0; i < 200; i++)
                zlib.Write(blanks);
        }
        var head =
            $"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 "
            + $"obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length "
            + $"{packed.Length}>>\nstream\n";
        byte[] file =
        [
            .. Encoding.ASCII.GetBytes(head),
            .. packed.ToArray(),
            .. "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF"u8,
        ];
        Assert.Equal("The file unpacks to far more than a draft holds, as a bomb does.", Refused(file));
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b><i>", 50_000)]
    [InlineData("<ul><li>", 100_000)]
    public void A_page_that_nests_without_end_is_refused(string tag, int times) =>
        Assert.Equal(
            "The file nests deeper than a draft does.",
            Refused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(tag, times))))
        );

    [Fact]
    public void A_page_of_ever_the_same_tag_is_read_or_refused()
    {
        foreach (
            var tag in (string[])
                [
                    "<p>",
                    "<li>",
                    "<td>",
                    "<table><tr><td>",
                    "<option>",
                    "<html>",
                    "<a href='#x'>1</a>",
                    "<svg/>",
                    "</div>",
                    "<!--",
                    "&amp;",
                    "<![CDATA[",
                ]
        )
            ReadOrRefused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(tag, 20_000))));
    }

    [Fact]
    public void Xml_that_nests_without_end_is_refused()
    {
        Refused(Encoding.UTF8.GetBytes("<akomaNtoso>" + string.Concat(Enumerable.Repeat("<a>", 100_000))));
        Refused(DraftFiles.Docx(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000))));
        ReadOrRefused(Encoding.UTF8.GetBytes("%PDF-1.4\n1 0 obj\n" + new string('[', 500_000)));
        ReadOrRefused(Encoding.UTF8.GetBytes("%PDF-1.4\n1 0 obj\n" + string.Concat(Enumerable.Repeat("<</A ", 200_000))));
    }

    [Fact]
    public void Text_that_is_too_large_or_too_long_is_refused()
    {
        Assert.Equal("The file is larger than the 20 MB that a draft may have.", Refused(new byte[DraftLimits.Bytes + 1]));
        using var endless = new EndlessStream();
        Assert.Equal(
            "The file is larger than the 20 MB that a draft may have.",
            Assert.Throws<UnreadableDraftException>(() => DraftFile.Read(endless)).Message
        );
        Assert.Equal(
            "The file holds more text than a draft may have.",
            Refused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("lamp\n", 70_000))))
        );
    }

    [Fact]
    public void Ever_the_same_line_is_read_in_time()
    {
        foreach (
            var line in (string[])
                [
                    "a",
                    "1.",
                    "(a)",
                    "____________",
                    "Annex",
                    "The General Assembly,",
                    "1 note",
                    "*",
                    "[",
                    "Recalling recalling,",
                    new string('(', 900),
                    new string(' ', 900) + "x",
                    new string('1', 900),
                ]
        )
            ReadOrRefused(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line + "\n", 4000))));
    }

    [Fact]
    public void A_fault_of_the_reader_itself_is_told_from_one_of_the_file()
    {
        var ours = Assert.Throws<UnreadableDraftException>(() =>
            TimeLimit.Run<int>(DraftLimits.Time, _ => throw new InvalidOperationException("lamp"))
        );
        Assert.Equal(DraftLimits.Broken.Message, ours.Message);
        Assert.True(Readings.IsOurs(ours.InnerException!));
        Assert.Throws<InvalidOperationException>(() =>
            Readings.ReadOrRefused(() => TimeLimit.Run<int>(DraftLimits.Time, _ => throw new InvalidOperationException("lamp")))
        );
        var theirs = Assert.Throws<UnreadableDraftException>(() =>
            TimeLimit.Run(DraftLimits.Time, _ => UglyToad.PdfPig.PdfDocument.Open("no pages"u8.ToArray()).NumberOfPages)
        );
        Assert.False(Readings.IsOurs(theirs.InnerException!));
    }

    private static void ReadOrRefused(byte[] file) =>
        Readings.ReadOrRefused(() => Assert.NotEmpty(DraftFile.Read(file).Draft.Text.Paragraphs));

    private static string Refused(byte[] file) => Assert.Throws<UnreadableDraftException>(() => DraftFile.Read(file)).Message;

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            return count;
        }
    }
}
