using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace Placard.Rooms.Editions;

/// <summary><c>placard up</c>: the main job.</summary>
public sealed class UpCommand : Command
{
    private const int DefaultPort = 8080;

    public UpCommand(ProgramPaths here, IReadOnlyList<IRoom> rooms)
        : base("up", "Build the edition if there is none, and serve the site on this machine")
    {
        var port = new Option<int>("--port")
        {
            Description = "The port of the site",
            DefaultValueFactory = _ => DefaultPort,
            HelpName = "PORT",
        };
        port.Validators.Add(given =>
        {
            if (
                given.Tokens is [var token]
                && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535)
            )
                given.AddError("--port takes a number from 0 (any free one) to 65535.");
        });
        var mirror = MirrorOption.Of();
        var edition = new EditionOption(here);
        Add(port);
        Add(mirror);
        Add(edition);
        SetAction(
            async (line, cancellation) =>
            {
                var file = edition.FileOf(line);
                var error = line.InvocationConfiguration.Error;
                var folder = line.GetValue(mirror) ?? here.Mirror;
                using var open =
                    InPlace(file, folder, here.RecordFolder)
                    ?? await BuildAsync(file, folder, here.RecordFolder, error, here.Clock, cancellation);
                if (!open.Phrases.IsComplete)
                    ProgressBar.During(error, here.Clock, progress => EditionBuild.CompletePhrases(open, progress, cancellation));
                await using var site = SiteHost.Build(
                    open,
                    rooms,
                    new SiteSettings
                    {
                        Port = line.GetValue(port),
                        Desk = here.Desk,
                        SharesDesk = here.SharesDesk,
                    }
                );
                await StartAsync(site, line.GetValue(port), cancellation);
                var output = line.InvocationConfiguration.Output;
                await output.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Placard is at {site.Urls.First()} with {Plurals.Plain(open.Votes.All.Count, "vote")}. Stop " + $"it with Ctrl+C."
                    )
                );
                await site.WaitForShutdownAsync(cancellation);
                return (int)ExitCode.Done;
            }
        );
    }

    private static async Task StartAsync(WebApplication site, int port, CancellationToken cancellation)
    {
        try
        {
            await site.StartAsync(cancellation);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw Refusal.Unreadable(
                $"Port {port} is taken by another program; --port names another, and --port 0 takes any that is free."
            );
        }
    }

    // An edition of what comes with the program gives way as soon as there are files to build the whole from, or a newer record.
    private static OpenEdition? InPlace(string file, string? mirror, string record)
    {
        if (!File.Exists(file))
            return null;
        var edition = OpenEdition.Open(file);
        if (!edition.Info.IsStarter || (mirror is null && !EditionBuild.IsOutdated(edition, record)))
            return edition;
        edition.Dispose();
        return null;
    }

    private static async Task<OpenEdition> BuildAsync(
        string file,
        string? mirror,
        string record,
        TextWriter error,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        await error.WriteLineAsync(
            mirror is null
                ? "No mirror of the publishers' files: building the edition from the votes that come with Placard."
                : $"Building the edition from {mirror}."
        );
        var built = ProgressBar.During(error, clock, progress => EditionBuild.Run(mirror, record, file, progress, cancellation));
        await error.WriteLineAsync(built.InWords);
        return OpenEdition.Open(file);
    }
}
