using System.CommandLine;
using Placard.Sources.Downloading;

namespace Placard.Rooms.Editions;

/// <summary><c>placard edition download</c>.</summary>
internal sealed class DownloadCommand : Command
{
    public DownloadCommand(ProgramPaths here)
        : base(
            "download",
            "Fetch the publishers' open archives into a mirror. Resumes what broke off and replaces a file only by a whole one; sources "
                + "that need an account are described in docs/sources."
        )
    {
        var to = new Option<string?>("--to")
        {
            Description = "The mirror's folder, if not the one in Placard's own folder",
            HelpName = "DIR",
        };
        Add(to);
        SetAction(
            async (line, cancellation) =>
            {
                var folder = line.GetValue(to) ?? here.Mirror ?? here.DownloadFolder;
                using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(30) };
                http.DefaultRequestHeaders.UserAgent.ParseAdd("placard/0.1");
                var downloader = new Downloader(http, folder);
                var output = line.InvocationConfiguration.Output;
                var failed = 0;
                foreach (var file in PublishedFile.All)
                {
                    var result = await downloader.FetchAsync(file, null, cancellation);
                    await output.WriteLineAsync($"{file.Path}: {Words(result)}");
                    failed += result.Fate is DownloadStatus.Failed or DownloadStatus.NotThere ? 1 : 0;
                }
                await output.WriteLineAsync(
                    failed == PublishedFile.All.Count
                        ? $"Nothing could be fetched into {folder}."
                        : $"The mirror is {folder}; `placard edition build --mirror {folder}` builds from it."
                );
                return (int)(failed == 0 ? ExitCode.Done : ExitCode.NotFound);
            }
        );
    }

    private static string Words(DownloadResult result) =>
        result.Fate switch
        {
            DownloadStatus.Done => "fetched",
            DownloadStatus.Unchanged => "unchanged",
            DownloadStatus.NotThere => $"not there. {result.Reason}",
            _ => $"failed. {result.Reason}",
        };
}
