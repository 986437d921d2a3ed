using System.Text.Json;
using Placard.Rooms.Tests.Comparisons.Docx;

namespace Placard.Rooms.Tests.Comparisons;

public sealed class CompareCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("placard-compare-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_changed_is_printed_for_reading()
    {
        var (exit, output, _) = await RunAsync("HRC res 98/1", "A/HRC/RES/99/3");
        Assert.Equal(0, exit);
        Assert.StartsWith("A/HRC/RES/98/1 → A/HRC/RES/99/3\nParagraphs: 1 unchanged,", output);
        Assert.Contains("OP1: reworded\n  1. [-Condemns-]{+Regrets+} the breaking of lanterns", output, StringComparison.Ordinal);
        Assert.DoesNotContain("The Human Rights Council", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_as_JSON() =>
        Assert.Equal(
            "A/HRC/RES/99/3",
            JsonDocument
                .Parse((await RunAsync("A/HRC/RES/98/1", "A/HRC/RES/99/3", "--json")).Output)
                .RootElement.GetProperty("new")
                .GetProperty("symbol")
                .GetString()
        );

    [Fact]
    public async Task The_same_as_a_page_that_needs_nothing_beside_it()
    {
        var html = (await RunAsync("A/HRC/RES/98/1", "A/HRC/RES/99/3", "--format", "html")).Output;
        Assert.StartsWith("<!DOCTYPE html>", html);
        Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_as_a_Word_document()
    {
        var file = Path.Combine(_folder.FullName, "redline.docx");
        var (exit, output, _) = await RunAsync("A/HRC/RES/98/1", "A/HRC/RES/99/3", "--format", "docx", "--out", file);
        Assert.Equal((0, ""), (exit, output));
        Assert.Contains(
            "4.\tThanks the moon for its light;",
            ResolvedDocument.Lines(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), accepted: true)
        );
        Assert.Equal([file], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task A_file_is_compared_with_a_text_of_the_edition()
    {
        var draft = Path.Combine(_folder.FullName, "draft.txt");
        await File.WriteAllTextAsync(
            draft,
            """
            Question of lanterns

            The Human Rights Council,

            Recognizing that lanterns are universal, indivisible and interrelated, and that all of them must be lit on an equal footing,

            1. Invites all towns to train lamplighters, to pay them in time and to protect them while they climb; and to publish each year how many lamps burn;

            2. Decides to remain seized of the matter.
            """,
            TestContext.Current.CancellationToken
        );
        var (exit, output, error) = await RunAsync("A/HRC/RES/98/1", draft);
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("A/HRC/RES/98/1 → draft.txt\n", output);
        Assert.Contains(
            "OP2 → OP1: reworded, renumbered\n  [-2.-]{+1.+} [-Calls upon-]{+Invites+} all towns",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_refused_with_its_reason()
    {
        var picture = Path.Combine(_folder.FullName, "draft.pdf");
        await File.WriteAllBytesAsync(
            picture,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10],
            TestContext.Current.CancellationToken
        );
        var (exit, _, error) = await RunAsync("A/HRC/RES/98/1", picture);
        Assert.Equal(2, exit);
        Assert.Contains("This is a picture", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "A/HRC/RES/98/1", "A/HRC/RES/98/9")]
    [InlineData(1, "A/HRC/RES/98/1", "no-such-file.docx")]
    [InlineData(1, "nonsense", "A/HRC/RES/98/1")]
    [InlineData(2, "A/HRC/RES/98/1", "A/HRC/RES/99/3", "--format", "pdf")]
    [InlineData(2, "A/HRC/RES/98/1", "A/HRC/RES/99/3", "--lang", "tlh")]
    [InlineData(2, "A/HRC/RES/98/1", "A/HRC/RES/99/3", "--out", "/no/such/folder/file")]
    [InlineData(1, "A/HRC/RES/98/1", "A/HRC/RES/99/3", "--lang", "zh")]
    public async Task Wrong_words_get_one_line(int exit, params string[] words)
    {
        var said = await RunAsync(words);
        Assert.Equal((exit, ""), (said.Exit, said.Output));
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] words)
    {
        var root = House.Commands(new ProgramPaths("/nowhere", null));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandRunner.RunAsync(
            root,
            ["draft", "compare", .. words, "--edition", TinyEdition.Shared.Path],
            output,
            error,
            TestContext.Current.CancellationToken
        );
        return (exit, output.ToString(), error.ToString());
    }
}
