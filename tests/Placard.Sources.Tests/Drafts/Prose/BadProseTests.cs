using System.Text;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Apart;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Tests.Drafts.Prose;

/// <summary>Whatever is handed in, it is read as running text or refused with a sentence; nothing else may happen.</summary>
public class BadProseTests
{
    private static readonly Func<byte[]>[] Forms =
    [
        DraftFiles.Plain,
        DraftFiles.Pdf,
        DraftFiles.Docx,
        DraftFiles.Html,
        DraftFiles.MarkedUp,
    ];

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
    public void A_file_with_bytes_turned_taken_out_or_doubled_is_read_or_refused()
    {
        var mutated = new MutatedDrafts(20261129, [.. Forms.Select(form => form())]);
        for (var number = 0; number < 400; number++)
            ReadOrRefused(mutated.Draft(number));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("\u200F \u00AD\n", "The file contains no paragraph of text.")]
    [InlineData("{\\rtf1 words}", "RTF files are not supported")]
    [InlineData("<html><body></body></html>", "The file contains no paragraph of text.")]
    public void A_file_without_words_is_refused_with_the_reason(string content, string reason) =>
        Assert.StartsWith(
            reason,
            Assert.Throws<UnreadableDraftException>(() => ProseFile.Read(Encoding.UTF8.GetBytes(content))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_word_document_in_a_broken_encoding_is_refused()
    {
        var file = DraftFiles.Package(
            ("word/document.xml", "<?xml version=\"1.0\" encoding=\"shift_jis\"?><w:document xmlns:w=\"urn:w\"/>")
        );
        Assert.Contains(
            "an encoding that Word does not write",
            Assert.Throws<UnreadableDraftException>(() => ProseFile.Read(file)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Ever_the_same_line_is_read_in_time()
    {
        foreach (
            var line in (string[])
                [
                    "a",
                    "• ",
                    "1. x",
                    "# x",
                    "| | |",
                    "[a](",
                    "[^1]: ",
                    "**a",
                    "~~",
                    "https://",
                    "> > >",
                    "```",
                    new string('*', 900),
                    new string('[', 900),
                    new string('_', 900),
                    new string('<', 900),
                ]
        )
            ReadOrRefused(Encoding.UTF8.GetBytes("**b**\n" + string.Concat(Enumerable.Repeat(line + "\n", 4000))));
    }

    [Fact]
    public void Running_text_comes_out_of_an_answer_as_it_went_in()
    {
        foreach (var form in Forms)
        {
            var file = ProseFile.Read(form());
            Assert.Equal(Said(file), Said(ReaderMessage.ReadProse(ReaderMessage.Of(file))));
        }
    }

    [Fact]
    public void An_answer_that_was_changed_or_cut_is_running_text_or_none_and_nothing_else()
    {
        var answer = ReaderMessage.Of(ProseFile.Read(DraftFiles.Docx()));
        Gen.Select(Gen.Int[0, answer.Length - 1], Gen.Byte, Gen.Bool)
            .Sample(
                (at, value, isCut) =>
                {
                    var changed = isCut ? answer[..at] : [.. answer[..at], value, .. answer[(at + 1)..]];
                    try
                    {
                        ReaderMessage.ReadProse(changed);
                    }
                    catch (Exception e) when (e is InvalidDataException or UnreadableDraftException)
                    {
                        // Refused, as it should be.
                    }
                },
                iter: 2000,
                threads: 1
            );
    }

    private static string Said(ProseFile file) =>
        string.Join(
            '\n',
            [file.Kind, .. file.Remarks, .. file.Paragraphs.Select(p => $"{p.Text}|{p.IsHeading}|{p.IsNote}|{string.Join('|', p.Runs)}")]
        );

    private static void ReadOrRefused(byte[] file) => Readings.ReadOrRefused(() => Assert.NotEmpty(ProseFile.Read(file).Paragraphs));
}
