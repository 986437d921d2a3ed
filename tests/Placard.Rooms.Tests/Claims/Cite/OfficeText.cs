using System.Diagnostics;
using System.Xml.Linq;

namespace Placard.Rooms.Tests.Claims.Cite;

/// <summary>What LibreOffice reads in a Word document. Without it tests are skipped at home and fail in CI.</summary>
/// <remarks>It is converted and not opened: 7.4 ends when it shows comments without a window.</remarks>
internal sealed record OfficeText(IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Footnotes, IReadOnlyList<string> Comments)
{
    private const string Office = "/usr/bin/soffice";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Parts = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public static async Task<OfficeText> OfAsync(byte[] document)
    {
        if (!File.Exists(Office) && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"no {Office}: in CI its absence is a failure");
        Assert.SkipUnless(File.Exists(Office), $"no {Office}");
        var folder = Directory.CreateTempSubdirectory("placard-office-");
        try
        {
            var path = Path.Combine(folder.FullName, "cited.docx");
            await File.WriteAllBytesAsync(path, document, TestContext.Current.CancellationToken);
            await ConvertAsync(folder.FullName, path);
            return Read(XElement.Load(Path.ChangeExtension(path, ".fodt"), LoadOptions.PreserveWhitespace));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string folder, string path)
    {
        var start = new ProcessStartInfo(Office) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "--headless",
            "--norestore",
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
            "--convert-to",
            "fodt",
            "--outdir",
            folder,
            path,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await said + await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static OfficeText Read(XElement document)
    {
        var text = document.Element(Parts + "body")!.Element(Parts + "text")!;
        var notes = text.Descendants(Text + "note").Select(n => n.Element(Text + "note-body")!).Select(Words).ToList();
        var comments = text.Descendants(Parts + "annotation")
            .Select(a =>
                $"{a.Elements().First(e => e.Name.LocalName == "creator").Value}: {string.Concat(a.Elements(Text + "p").Select(Words))}"
            )
            .ToList();
        return new OfficeText([.. text.Elements(Text + "p").Select(Words)], notes, comments);
    }

    private static string Words(XElement within) => string.Concat(within.Nodes().Select(Letters)).Trim();

    private static string Letters(XNode node) =>
        node switch
        {
            XText words => words.Value,
            XElement element when element.Name == Text + "s" => " ",
            XElement element when element.Name == Text + "note" || element.Name == Parts + "annotation" => "",
            XElement element => string.Concat(element.Nodes().Select(Letters)),
            _ => "",
        };
}
