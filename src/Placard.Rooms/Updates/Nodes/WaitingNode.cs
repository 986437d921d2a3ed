using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Placard.Rooms.Updates.Nodes;

/// <summary>What a node that never had an edition answers until it has one: that it lives, and cannot serve yet. What starts nodes would
/// otherwise take it for dead, and what shares out requests would not know that it is there.</summary>
internal static class WaitingNode
{
    private const int AskAgainAfterSeconds = 10;

    /// <summary>Listens where the site will; stop it before the site starts.</summary>
    /// <exception cref="Refusal">Another program listens there.</exception>
    public static async Task<IAsyncDisposable> StartAsync(SiteSettings settings, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(new IPEndPoint(settings.Listen, settings.Port));
        });
        var site = builder.Build();
        site.Run(AnswerAsync);
        return await Listening.TryStartAsync(site, cancellation) ? site : throw Listening.Taken(settings.Port, "--port");
    }

    private static Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.ContentType = "text/plain; charset=utf-8";
        if (Health.AsksWhetherItLives(context.Request))
            return response.WriteAsync("live\n", context.RequestAborted);
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = $"{AskAgainAfterSeconds}";
        return response.WriteAsync("This site is waiting for its first edition. Try again in a moment.\n", context.RequestAborted);
    }
}
