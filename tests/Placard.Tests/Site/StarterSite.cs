using Microsoft.AspNetCore.Builder;
using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Rooms.Editions;
using Placard.Rooms.Site;

namespace Placard.Tests.Site;

/// <summary>What a machine without the publishers' files serves: the starter edition over the real host, on a free port.</summary>
public sealed class StarterSite : IAsyncLifetime
{
    private readonly string _home = Directory.CreateTempSubdirectory("placard-starter-").FullName;
    private OpenEdition? _edition;

    public WebApplication Host { get; private set; } = null!;

    public HttpClient Reader { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var here = new ProgramPaths(_home, null);
        EditionBuild.Run(null, here.EditionFile, null, CancellationToken.None);
        _edition = OpenEdition.Open(here.EditionFile);
        Host = SiteHost.Build(_edition, House.Rooms, new SiteSettings { Port = 0 });
        await Host.StartAsync();
        Reader = new HttpClient { BaseAddress = new Uri(Host.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await Host.DisposeAsync();
        _edition?.Dispose();
        Directory.Delete(_home, recursive: true);
    }
}
