using Microsoft.AspNetCore.Builder;
using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Rooms.Site;
using Placard.Tests.CommandLine;

namespace Placard.Tests.Site;

/// <summary>What a machine without the publishers' files serves: the starter edition over the real host, on a free port.</summary>
public sealed class StarterSite(StarterEdition starter) : IAsyncLifetime
{
    private readonly ProgramPaths _here = starter.NewHome();
    private OpenEdition? _edition;

    public WebApplication Host { get; private set; } = null!;

    public HttpClient Reader { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _edition = OpenEdition.Open(_here.EditionFile);
        Host = SiteHost.Build(_edition, House.Rooms, new SiteSettings { Port = 0 });
        await Host.StartAsync();
        Reader = new HttpClient { BaseAddress = new Uri(Host.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await Host.DisposeAsync();
        _edition?.Dispose();
        Directory.Delete(_here.Home, recursive: true);
    }
}
