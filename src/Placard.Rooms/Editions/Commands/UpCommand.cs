using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Rooms.Site;

namespace Placard.Rooms.Editions.Commands;

/// <summary><c>placard up</c>: the main job.</summary>
public sealed class UpCommand : Command
{
    private const int DefaultPort = 8080;

    public UpCommand(Surroundings here, IReadOnlyList<IRoom> rooms) : base("up", "Build the edition if there is none, and serve the site on this machine")
    {
        var port = new Option<int>("--port") { Description = "The port of the site", DefaultValueFactory = _ => DefaultPort, HelpName = "PORT" };
        port.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 65535))
                given.AddError("--port takes a number from 0 (any free one) to 65535.");
        });
        var mirror = MirrorOption.Of();
        var edition = new EditionOption(here);
        Add(port);
        Add(mirror);
        Add(edition);
        SetAction(async (line, cancellation) =>
        {
            var file = edition.FileOf(line);
            var error = line.InvocationConfiguration.Error;
            var folder = line.GetValue(mirror) ?? here.Mirror;
            if (Needed(file, folder))
            {
                await error.WriteLineAsync(folder is null
                    ? "No mirror of the publishers' files: building the starter edition."
                    : $"Building the edition from {folder}.");
                ProgressBar.During(error, progress => EditionBuild.Run(folder, file, progress, cancellation));
            }
            using var open = OpenEdition.Open(file);
            await using var site = SiteHost.Build(open, rooms, new SiteSettings { Port = line.GetValue(port) });
            await StartAsync(site, line.GetValue(port), cancellation);
            var output = line.InvocationConfiguration.Output;
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"Placard is at {site.Urls.First()} with {open.Votes.All.Count} votes to {open.Info.AsOf}. Stop it with Ctrl+C."));
            await site.WaitForShutdownAsync(cancellation);
            return (int)ExitCode.Done;
        });
    }

    private static async Task StartAsync(WebApplication site, int port, CancellationToken cancellation)
    {
        try
        {
            await site.StartAsync(cancellation);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw Refusal.BadInput($"Port {port} is taken by another program; --port names another, and --port 0 takes any that is free.");
        }
    }

    // A starter edition is a makeshift: it gives way as soon as there are files to build the whole from.
    private static bool Needed(string file, string? mirror)
    {
        if (!File.Exists(file))
            return true;
        if (mirror is null)
            return false;
        using var edition = OpenEdition.Open(file);
        return edition.Info.IsStarter;
    }
}
