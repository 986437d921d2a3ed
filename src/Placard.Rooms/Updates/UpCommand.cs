using System.CommandLine;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Placard.Rooms.Editions;

namespace Placard.Rooms.Updates;

/// <summary><c>placard up</c>: the main job.</summary>
public sealed class UpCommand : Command
{
    private const int DefaultPort = 8080;
    private const int DefaultKeep = 3;

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
        var listen = new Option<IPAddress>("--listen")
        {
            Description = "The address of this machine to listen on; 0.0.0.0 is all of them. Default: 127.0.0.1, this machine alone",
            CustomParser = given =>
            {
                if (IPAddress.TryParse(given.Tokens[0].Value, out var address))
                    return address;
                given.AddError("--listen takes an address such as 127.0.0.1, 0.0.0.0 or ::.");
                return null;
            },
            DefaultValueFactory = _ => IPAddress.Loopback,
            HelpName = "ADDRESS",
        };
        var mirror = MirrorOption.Of();
        var edition = new EditionOption(here);
        var update = new Option<string?>("--update")
        {
            Description = "Bring the publishers' files daily or weekly, and serve an edition of them as soon as it is built and checked",
            HelpName = "daily",
        };
        update.AcceptOnlyFromAmong([.. UpdateTimes.All.Keys]);
        var keep = new Option<int>("--keep")
        {
            Description = "With --update: how many earlier editions stay. Default: 3",
            DefaultValueFactory = _ => DefaultKeep,
            HelpName = "COUNT",
        };
        keep.Validators.Add(given =>
        {
            if (
                given.Tokens is [var token]
                && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1000)
            )
                given.AddError("--keep takes a number from 1 to 1000.");
        });
        Add(port);
        Add(listen);
        Add(mirror);
        Add(edition);
        Add(update);
        Add(keep);
        SetAction(
            async (line, cancellation) =>
            {
                var file = edition.FileOf(line);
                var error = line.InvocationConfiguration.Error;
                var folder = line.GetValue(mirror) ?? here.Mirror;
                if (line.GetValue(update) is not null && line.GetValue(edition) is not null)
                    throw Refusal.Unreadable("--update keeps editions of its own; leave out --edition.");
                var open =
                    InPlace(file, folder, here.RecordFolder) ?? await BuildAsync(line.GetValue(edition), folder, here, error, cancellation);
                if (!open.Phrases.IsComplete)
                    ProgressBar.During(error, here.Clock, progress => EditionBuild.CompletePhrases(open, progress, cancellation));
                var served = new ServedEdition(open);
                try
                {
                    await using var site = SiteHost.Build(
                        served,
                        rooms,
                        new SiteSettings
                        {
                            Port = line.GetValue(port),
                            Listen = line.GetValue(listen)!,
                            Desk = here.Desk,
                            SharesDesk = here.SharesDesk,
                            FormKey = FormKeyOf(here),
                        },
                        builder =>
                        {
                            if (here.IsMeasured)
                                Telemetry.Send(builder);
                            if (line.GetValue(update) is { } often)
                                builder.Services.AddHostedService(services =>
                                    Keeping(
                                        served,
                                        services.GetRequiredService<FirstViews>(),
                                        here,
                                        folder ?? here.DownloadFolder,
                                        UpdateTimes.All[often],
                                        line.GetValue(keep),
                                        error
                                    )
                                );
                        }
                    );
                    await StartAsync(site, line.GetValue(port), cancellation);
                    await line.InvocationConfiguration.Output.WriteLineAsync(
                        $"Placard is at {site.Urls.First()} with {Plurals.Plain(open.Votes.All.Count, "vote")}. Stop it with Ctrl+C."
                    );
                    await site.WaitForShutdownAsync(cancellation);
                }
                finally
                {
                    served.Current.Dispose();
                }
                return (int)ExitCode.Done;
            }
        );
    }

    private static string? FormKeyOf(ProgramPaths here) =>
        here.FormKey is { Length: < FormTickets.ShortestKey }
            ? throw Refusal.Unreadable($"PLACARD_FORM_KEY must have at least {FormTickets.ShortestKey} characters, drawn at random.")
            : here.FormKey;

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

    private static DailyUpdate Keeping(
        ServedEdition served,
        FirstViews first,
        ProgramPaths here,
        string mirror,
        TimeSpan every,
        int keep,
        TextWriter log
    ) =>
        new(
            mirror,
            every,
            here.Editions,
            UpdateJob.InOwnProcess(mirror),
            new NextEdition(served, here.Editions, keep, here.Clock, first),
            here.Clock,
            log
        );

    private static async Task<OpenEdition> BuildAsync(
        string? given,
        string? mirror,
        ProgramPaths here,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        var file = given ?? here.Editions.Built;
        await error.WriteLineAsync(
            mirror is null
                ? "No mirror of the publishers' files: building the edition from the votes that come with Placard."
                : $"Building the edition from {mirror}."
        );
        var built = ProgressBar.During(
            error,
            here.Clock,
            progress => EditionBuild.Replace(mirror, here.RecordFolder, file, here.Clock, progress, cancellation)
        );
        if (given is null)
            here.Editions.MakeBuiltCurrent();
        await error.WriteLineAsync(built.InWords);
        return OpenEdition.Open(file);
    }
}
