using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Placard.Rooms.Editions;
using Placard.Rooms.Updates.Nodes;

namespace Placard.Rooms.Updates;

/// <summary><c>placard up</c>: the main job.</summary>
public sealed class UpCommand : Command
{
    private const int MostCache = 65_536;

    private readonly ProgramPaths _here;
    private readonly IReadOnlyList<IRoom> _rooms;
    private readonly UpOptions _options;

    public UpCommand(ProgramPaths here, IReadOnlyList<IRoom> rooms)
        : base("up", "Build the edition if there is none, and serve the site on this machine")
    {
        _here = here;
        _rooms = rooms;
        _options = new UpOptions(here);
        _options.AddTo(this);
        SetAction(ServeAsync);
    }

    private async Task<int> ServeAsync(ParseResult line, CancellationToken cancellation)
    {
        _options.Check(line);
        var jobs = DeclaredRooms
            .Of(_rooms)
            .Rooms.SelectMany(room => room.Jobs)
            .Select(job => job(_here))
            .OfType<Func<IServiceProvider, IHostedService>>()
            .ToList();
        Rehearsal.Begin(_rooms);
        var error = line.InvocationConfiguration.Error;
        using var origin = line.GetValue(_options.From) is { } from ? EditionOrigin.Of(from) : null;
        var followed = origin is null
            ? null
            : new FollowedEdition(origin, line.GetValue(_options.Every), _here.Editions, _here.Clock, error);
        var open = followed is null
            ? await OpenAsync(line, cancellation)
            : Kept() ?? await FirstAsync(followed, SettingsOf(line), cancellation);
        if (!open.Phrases.IsComplete)
            ProgressBar.During(error, _here.Clock, progress => EditionBuild.CompletePhrases(open, progress, cancellation));
        var publication = line.GetValue(_options.Publish) is { } folder ? new EditionPublication(folder) : null;
        publication?.Publish(open, cancellation);
        var served = new ServedEdition(open);
        try
        {
            var settings = SettingsOf(line);
            await using var site = SiteHost.Build(
                served,
                _rooms,
                settings,
                builder =>
                {
                    if (_here.IsMeasured)
                        Telemetry.Send(builder);
                    foreach (var job in jobs)
                        builder.Services.AddSingleton(job);
                    if (followed is not null)
                        builder.Services.AddHostedService(services => new FollowingNode(
                            followed,
                            served,
                            Next(services, served, line, null),
                            _here.Clock
                        ));
                    else if (line.GetValue(_options.Update) is { } often)
                        builder.Services.AddHostedService(services =>
                            Keeping(Next(services, served, line, publication), MirrorOf(line) ?? _here.DownloadFolder, often, error)
                        );
                }
            );
            if (!await Listening.TryStartAsync(site, cancellation))
                throw Listening.Taken(settings.Port, "--port");
            var output = line.InvocationConfiguration.Output;
            await output.WriteLineAsync(
                $"Placard is at {site.Urls.First()} with {Plurals.Plain(open.Votes.All.Count, "vote")}. Stop it with Ctrl+C."
            );
            await using var desk = await DeskListener.StartAsync(
                site,
                _here,
                line.GetValue(_options.DeskPort),
                _rooms,
                settings,
                cancellation
            );
            await output.WriteLineAsync(desk.Told);
            if (line.GetValue(_options.Open) && !desk.TryOpen())
                await error.WriteLineAsync("No browser could be asked to open the desk.");
            await Task.WhenAll(site.WaitForShutdownAsync(cancellation), desk.WaitForShutdownAsync(cancellation));
        }
        finally
        {
            served.Current.Dispose();
        }
        return (int)ExitCode.Done;
    }

    private SiteSettings SettingsOf(ParseResult line) =>
        new()
        {
            Port = line.GetValue(_options.Port),
            Listen = line.GetValue(_options.Listen)!,
            Address = ListenerSettings.AddressOf("PLACARD_ADDRESS", _here.Address),
            Desk = _here.Desk,
            FormKey = FormKeyOf(_here),
            KeptBytes = KeptBytesOf(_here),
            SecurityContact = SecurityContactOf(_here),
            Clock = _here.Clock,
        };

    private string? MirrorOf(ParseResult line) => line.GetValue(_options.Mirror) ?? _here.Mirror;

    private static string? FormKeyOf(ProgramPaths here) =>
        here.FormKey is { Length: < FormTickets.ShortestKey }
            ? throw Refusal.Unreadable($"PLACARD_FORM_KEY must have at least {FormTickets.ShortestKey} characters, drawn at random.")
            : here.FormKey;

    private static long KeptBytesOf(ProgramPaths here) =>
        here.CacheSetting is not { } setting ? SiteSettings.UsualKeptBytes
        : int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes <= MostCache
            ? (long)megabytes << 20
        : throw Refusal.Unreadable($"PLACARD_CACHE_MB takes a number of megabytes from 0 (keep nothing) to {MostCache}.");

    private static string? SecurityContactOf(ProgramPaths here) =>
        here.SecurityContact is { } contact && !SiteFiles.IsContact(contact)
            ? throw Refusal.Unreadable("PLACARD_SECURITY_CONTACT must be an address with its scheme: mailto:…, https://… or tel:….")
            : here.SecurityContact;

    private async Task<OpenEdition> OpenAsync(ParseResult line, CancellationToken cancellation)
    {
        var (given, mirror) = (line.GetValue(_options.Edition), MirrorOf(line));
        return InPlace(_options.Edition.FileOf(line), mirror, _here.RecordFolder)
            ?? await BuildAsync(given, mirror, _here, line.InvocationConfiguration.Error, cancellation);
    }

    // What a node took before it was stopped is served until it knows of another.
    private OpenEdition? Kept() => _here.Editions.Kept is [var newest, ..] ? OpenEdition.TryOpen(newest) : null;

    private static async Task<OpenEdition> FirstAsync(FollowedEdition followed, SiteSettings settings, CancellationToken cancellation)
    {
        await using var waiting = await WaitingNode.StartAsync(settings, cancellation);
        return OpenEdition.Open(await followed.FirstAsync(cancellation));
    }

    // An edition of what comes with the program gives way as soon as there are files to build the whole from, or a newer record.
    private static OpenEdition? InPlace(string file, string? mirror, string record)
    {
        if (!File.Exists(file))
            return null;
        var edition = OpenEdition.Open(file, readsTexts: true);
        if (!edition.Info.IsStarter || (mirror is null && !EditionBuild.IsOutdated(edition, record)))
            return edition;
        edition.Dispose();
        return null;
    }

    private NextEdition Next(IServiceProvider services, ServedEdition served, ParseResult line, EditionPublication? publication) =>
        new(
            served,
            _here.Editions,
            line.GetValue(_options.Keep),
            _here.Clock,
            services.GetRequiredService<FirstViews>(),
            publication is null ? null : (edition, stopping) => publication.Publish(edition, stopping)
        );

    private DailyUpdate Keeping(NextEdition next, string mirror, string often, TextWriter log) =>
        new(mirror, UpdateTimes.All[often], _here.Editions, UpdateJob.InOwnProcess(mirror), next, _here.Clock, log);

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
