using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Placard.Rooms.Briefs.Docx;

namespace Placard.Rooms.Briefs;

/// <summary>A brief as PDF, printed by Chromium or LibreOffice where one is found on this machine, in a folder that nobody else
/// reads.</summary>
internal static class BriefPrinter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Browsers =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "msedge",
    ];
    private static readonly string[] Offices = ["soffice", "libreoffice"];

    /// <summary>The PDF.</summary>
    /// <exception cref="Refusal">Neither program is found, or neither made a PDF in a minute.</exception>
    public static Task<byte[]> OfAsync(BriefView view, CancellationToken cancellation) =>
        OfAsync(view, Environment.GetEnvironmentVariable("PATH") ?? "", cancellation);

    internal static async Task<byte[]> OfAsync(BriefView view, string path, CancellationToken cancellation)
    {
        var (browser, office) = (Find(Browsers, path), Find(Offices, path));
        if (browser is null && office is null)
            throw Refusal.Unreadable(
                "A PDF needs Chromium or LibreOffice, and neither is installed here. Install one, or ask for `--format docx` or `html`."
            );
        var folder = Directory.CreateTempSubdirectory("placard-brief-");
        try
        {
            if (browser is not null && await PrintAsync(view, browser, folder.FullName, cancellation) is { } printed)
                return printed;
            if (office is not null && await ConvertAsync(view, office, folder.FullName, cancellation) is { } converted)
                return converted;
        }
        finally
        {
            Delete(folder);
        }
        throw Refusal.Unreadable($"{browser ?? office} made no PDF of it. Ask for `--format docx` or `html`, which need no other program.");
    }

    private static async Task<byte[]?> PrintAsync(BriefView view, string browser, string folder, CancellationToken cancellation)
    {
        var (page, pdf) = (Path.Combine(folder, "brief.html"), Path.Combine(folder, "brief.pdf"));
        await File.WriteAllTextAsync(page, await StandaloneFile.OfAsync<StandaloneBrief>(view), Encoding.UTF8, cancellation);
        List<string> words =
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            $"--print-to-pdf={pdf}",
            new Uri(page).AbsoluteUri,
        ];
        // Chromium's own walls do not stand for the superuser. The page is ours, has no script and loads nothing.
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            words.Insert(0, "--no-sandbox");
        return await RunAsync(browser, words, folder, pdf, cancellation);
    }

    private static async Task<byte[]?> ConvertAsync(BriefView view, string office, string folder, CancellationToken cancellation)
    {
        var document = Path.Combine(folder, "brief.docx");
        await File.WriteAllBytesAsync(document, BriefDocument.Of(view), cancellation);
        return await RunAsync(
            office,
            [
                "--headless",
                "--norestore",
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "office")).AbsoluteUri}",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                document,
            ],
            folder,
            Path.Combine(folder, "brief.pdf"),
            cancellation
        );
    }

    private static async Task<byte[]?> RunAsync(
        string program,
        IReadOnlyList<string> words,
        string folder,
        string pdf,
        CancellationToken cancellation
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, words)
            {
                UseShellExecute = false,
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            // A file of that name that the system does not run.
            return null;
        }
        try
        {
            process.StandardInput.Close();
            await Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, limit.Token),
                process.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token),
                process.WaitForExitAsync(limit.Token)
            );
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        return process.ExitCode == 0 && File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancellation) : null;
    }

    private static string? Find(IEnumerable<string> programs, string path) =>
        programs
            .SelectMany(name =>
                path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                    .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            )
            .FirstOrDefault(File.Exists);

    // What was killed may still be writing its last file.
    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException) { }
    }
}
