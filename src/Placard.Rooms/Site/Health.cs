using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Placard.Rooms.Site;

/// <summary>What a site says of itself to the programs that start it and to those that stand before it.</summary>
internal static class Health
{
    private const string Folder = "/health";
    private const string Live = Folder + "/live";
    private const string Ready = Folder + "/ready";

    /// <summary>Whether a request asks how the site is, and not for what it shows.</summary>
    public static bool IsAskedBy(HttpRequest request) => request.Path.StartsWithSegments(Folder, StringComparison.Ordinal);

    /// <summary>Whether a request asks that the program runs, and no more.</summary>
    public static bool AsksWhetherItLives(HttpRequest request) => request.Path.Equals(Live, StringComparison.Ordinal);

    public static void MapHealth(this WebApplication site)
    {
        site.MapGet(
                Live,
                (HttpContext context) =>
                {
                    context.Response.Headers.CacheControl = "no-store";
                    return Results.Text("live\n");
                }
            )
            .WithMetadata(new OpenToAll(ByAnyName: true))
            .ExcludeFromDescription();
        site.MapGet(
                Ready,
                async (HttpContext context) =>
                {
                    var services = context.RequestServices;
                    var isStopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;
                    var desk = await services.GetRequiredService<DeskAccess>().IsReachableAsync(context.RequestAborted);
                    var answer = ReadyJson.Of(ServedEdition.TryOf(context), desk, isStopping);
                    context.Response.Headers.CacheControl = "no-store";
                    return Results.Text(
                        JsonSerializer.Serialize(answer, SiteJsonContext.Readable.ReadyJson) + "\n",
                        "application/json",
                        statusCode: answer.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
                    );
                }
            )
            .WithMetadata(new OpenToAll(ByAnyName: true))
            .ExcludeFromDescription();
    }
}

/// <summary>Whether the site can answer, and if not, what is missing. It says nothing of where things are.</summary>
/// <param name="Ready">Whether it can.</param>
/// <param name="Edition">The hash of the edition; null where none is open.</param>
/// <param name="File">Whether every byte of the edition's file is as it was written: <c>unread</c> so far, <c>whole</c>, <c>damaged</c>, or
/// <c>untold</c> where it has no sums; null where none is open.</param>
/// <param name="Desk"><c>none</c>, <c>reachable</c> or <c>unreachable</c>.</param>
/// <param name="Stopping">Whether it answers what was asked already and nothing more.</param>
internal sealed record ReadyJson(bool Ready, string? Edition, string? File, string Desk, bool Stopping)
{
    public static ReadyJson Of(OpenEdition? edition, bool? isDeskReachable, bool isStopping) =>
        new(
            edition is not null && FileOf(edition) != EditionWholeness.Damaged && isDeskReachable != false && !isStopping,
            edition?.Info.Hash,
            edition is null ? null : FileOf(edition).ToString().ToLowerInvariant(),
            isDeskReachable switch
            {
                null => "none",
                true => "reachable",
                false => "unreachable",
            },
            isStopping
        );

    private static EditionWholeness FileOf(OpenEdition edition) => EditionCheck.Of(edition).Found;
}
