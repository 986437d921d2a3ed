using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Placard.Rooms.Answers;

namespace Placard.Rooms.Site;

/// <summary>The site: an edition, the rooms that show it, and a server on this machine.</summary>
public static class SiteHost
{
    private const int LongestRequestLine = 8 * 1024;
    private const int MostHeaderBytes = 16 * 1024;

    /// <summary>How long a site that stops gives those whom it is answering.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    /// <summary>Makes the site, not yet started.</summary>
    /// <param name="edition">The edition; it stays the caller's, who disposes it after the site.</param>
    /// <param name="rooms">The rooms.</param>
    /// <param name="settings">How to serve it.</param>
    public static WebApplication Build(OpenEdition edition, IEnumerable<IRoom> rooms, SiteSettings settings) =>
        Build(SiteFacts.Of(edition), rooms, settings, builder => builder.Services.AddSingleton(edition));

    /// <summary>Makes a site whose edition may be replaced while it runs.</summary>
    /// <param name="served">The edition, and those that take its place.</param>
    /// <param name="rooms">The rooms.</param>
    /// <param name="settings">How to serve it.</param>
    /// <param name="more">Adds what else runs with the site.</param>
    internal static WebApplication Build(
        ServedEdition served,
        IEnumerable<IRoom> rooms,
        SiteSettings settings,
        Action<WebApplicationBuilder> more
    ) =>
        Build(
            SiteFacts.Of(served.Current),
            rooms,
            settings,
            builder =>
            {
                builder.Services.AddSingleton(served);
                more(builder);
            }
        );

    /// <summary>Makes another site of the same edition in one program, for another listener.</summary>
    /// <param name="first">The site beside which it stands.</param>
    /// <param name="rooms">The rooms.</param>
    /// <param name="settings">How to serve it.</param>
    internal static WebApplication BuildBeside(WebApplication first, IEnumerable<IRoom> rooms, SiteSettings settings)
    {
        var served = first.Services.GetRequiredService<ServedEdition>();
        return Build(
            served,
            rooms,
            settings with
            {
                KeptBytes = 0,
            }, // what is kept is kept for everybody
            builder =>
                builder
                    .Services.AddSingleton(first.Services.GetRequiredService<FirstViews>())
                    .AddSingleton(first.Services.GetRequiredService<DeskAccess>())
        );
    }

    internal static WebApplication Build(
        SiteFacts facts,
        IEnumerable<IRoom> rooms,
        SiteSettings settings,
        Action<WebApplicationBuilder> more
    )
    {
        var all = DeclaredRooms.Of(rooms);
        var declared = settings.Entry is null ? all.WithoutDesk() : all;
        // Settings of other programs that happen to lie in the current folder are none of ours.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder
            .Logging.ClearProviders()
            .AddSimpleConsole(o => o.SingleLine = true)
            .SetMinimumLevel(LogLevel.Warning)
            // What keeps the site from starting is thrown, and said by who started it.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(new IPEndPoint(settings.Listen, settings.Port));
        });
        builder
            .Services.AddSingleton(declared)
            .AddSingleton(settings.Clock)
            .AddSingleton(services => new FirstViews(
                [
                    (edition, _) => EditionCheck.Begin(edition, services.GetRequiredService<ILogger<EditionCheck>>()),
                    .. declared.Rooms.SelectMany(room => room.First),
                ],
                settings.Clock
            ))
            .AddSingleton(new FormHandling(settings.Clock, settings.FormKey))
            .AddSingleton(new Listener(settings.Entry, settings.Address))
            .AddSingleton(_ => new DeskAccess(settings.Desk, settings.Clock))
            .AddSingleton(new Menu([.. declared.Views.Select(view => view.Menu).OfType<MenuEntry>()]))
            .AddSingleton(new AnswerCache(settings.KeptBytes))
            .AddSingleton<PublicAnswers>()
            .AddSingleton<CostlyAnswers>()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop)
            .AddResponseCompression(Compress)
            // What is asked for again is compressed better, once.
            .Configure<BrotliCompressionProviderOptions>(o => o.Level = System.IO.Compression.CompressionLevel.Fastest)
            .Configure<GzipCompressionProviderOptions>(o => o.Level = System.IO.Compression.CompressionLevel.Fastest)
            .AddDataDescription();
        more(builder);
        builder.Services.TryAddSingleton(services => new ServedEdition(services.GetService<OpenEdition>(), facts));
        var site = builder.Build();
        var served = site.Services.GetRequiredService<ServedEdition>();
        var answers = site.Services.GetRequiredService<PublicAnswers>();
        served.Replaced += site.Services.GetRequiredService<AnswerCache>().Clear;
        site.Use(served.DuringAsync);
        site.UseFirstViews(served)
            .UseKeptAnswers(answers)
            .UseSecurityHeaders()
            .UseHeadRequests()
            .UseResponseCompression()
            .UseFailures(site.Logger)
            .UseKeeping(answers)
            .UseEndings()
            .UseAddressLimits()
            .UseRouting();
        if (settings.Entry is { } entry)
            site.UseDeskGuard(entry);
        site.Use((context, next) => context.GetEndpoint() is null ? throw NearestAddress.To(context) : next(context));
        SiteAssets.Map(site);
        site.MapSiteFiles(settings.SecurityContact, settings.Clock);
        site.MapHealth();
        site.MapDataDescription();
        site.MapRooms(declared);
        if (settings.Entry?.Sessions is { } sessions)
            site.MapEntrance(sessions, declared.Views.FirstOrDefault(view => view.IsAtDesk)?.Address ?? "/");
        return site;
    }

    private static void Compress(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
        options.MimeTypes =
        [
            .. ResponseCompressionDefaults.MimeTypes,
            "image/svg+xml",
            "text/csv",
            "application/atom+xml",
            "application/problem+json",
        ];
    }
}
