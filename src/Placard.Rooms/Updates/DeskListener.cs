using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Placard.Desk;

namespace Placard.Rooms.Updates;

/// <summary>The listener of the desk, beside that of readers in one program.</summary>
internal sealed class DeskListener : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly DeskLinks? _links;

    private DeskListener(WebApplication site, DeskLinks? links) => (_site, _links) = (site, links);

    /// <summary>What to tell who started the program.</summary>
    public string Told { get; private init; } = "";

    /// <summary>Starts it.</summary>
    /// <param name="readers">The site of readers; what costs memory is shared with it.</param>
    /// <param name="here">Where the program is.</param>
    /// <param name="option">The port, if one was named.</param>
    /// <param name="rooms">The rooms.</param>
    /// <param name="settings">The settings of the site of readers.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public static async Task<DeskListener> StartAsync(
        WebApplication readers,
        ProgramPaths here,
        int? option,
        IReadOnlyList<IRoom> rooms,
        SiteSettings settings,
        CancellationToken cancellation
    )
    {
        var (port, isNamed) = ListenerSettings.DeskPortOf(here, option);
        var key = DeskSessions.NewKey();
        var asked = settings with
        {
            Port = port,
            Listen = ListenerSettings.DeskListenOf(here),
            Address = ListenerSettings.AddressOf("PLACARD_DESK_ADDRESS", here.DeskAddress),
            Entry = here.SharesDesk ? DeskEntry.Shared : DeskEntry.ByLink(key, settings.Clock),
        };
        var site = await StartAsync(readers, rooms, asked, isNamed, cancellation);
        if (here.SharesDesk)
            return new DeskListener(site, null) { Told = $"The desk is at {site.Urls.First()}, for whoever is let through to it." };
        var at = new Uri(site.Urls.First()).Port;
        var link = "Your desk: " + DeskGuard.AddressOf(at, DeskSessions.NewToken(key, settings.Clock));
        try
        {
            return new DeskListener(site, DeskLinks.Keep(here, at, key))
            {
                Told = $"{link} (a link that works once, within ten minutes; `placard desk link` prints another)",
            };
        }
        catch (DeskException e)
        {
            // Readers are served whatever is wrong with the desk.
            return new DeskListener(site, null) { Told = $"{link} (a link that works once, within ten minutes). {e.Message}" };
        }
    }

    /// <summary>Opens the desk in a browser; says whether there is one to ask.</summary>
    public bool TryOpen() => _links?.TryOpen() == true;

    /// <summary>Returns when it was stopped.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellation) => _site.WaitForShutdownAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        _links?.Dispose();
        await _site.DisposeAsync();
    }

    private static async Task<WebApplication> StartAsync(
        WebApplication readers,
        IReadOnlyList<IRoom> rooms,
        SiteSettings settings,
        bool isNamed,
        CancellationToken cancellation
    )
    {
        var site = SiteHost.BuildBeside(readers, rooms, settings);
        if (await Listening.TryStartAsync(site, cancellation))
            return site;
        await site.DisposeAsync();
        return isNamed
            ? throw Listening.Taken(settings.Port, "--desk-port")
            : await StartAsync(readers, rooms, settings with { Port = 0 }, true, cancellation);
    }
}
