using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Listeners;

/// <summary>What an endpoint of the desk's listener answers without a session.</summary>
/// <param name="ByAnyName">Whether it also answers requests that name another host.</param>
internal sealed record OpenToAll(bool ByAnyName);

/// <summary>Keeps the desk's listener: nothing is answered without a session but what is open to all, and nothing by the name of another
/// site.</summary>
internal static class DeskGuard
{
    private const string Entrance = "/enter";

    /// <summary>The address of a link that opens a session once.</summary>
    public static string AddressOf(int port, string token) => $"http://127.0.0.1:{port}{Entrance}/{token}";

    public static IApplicationBuilder UseDeskGuard(this IApplicationBuilder site, DeskEntry entry) =>
        site.Use(
            (context, next) =>
            {
                var open = context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>();
                if (open is not { ByAnyName: true } && !Listener.Of(context).IsNamedBy(context))
                    return EntryPage.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, EntryModel.WrongName);
                if (open is not null)
                    return next(context);
                if (!entry.LetsIn(context))
                    return EntryPage.WriteAsync(
                        context,
                        StatusCodes.Status403Forbidden,
                        ComesFromElsewhere(context.Request) ? EntryModel.FromElsewhere(context.Request) : EntryModel.NoSession
                    );
                // Pages of other programs on this machine are of the same site to a browser, which sends them the cookie.
                return ComesFromElsewhere(context.Request) && context.Request.Headers["Sec-Fetch-Mode"].ToString() is not "navigate"
                    ? EntryPage.WriteAsync(context, StatusCodes.Status403Forbidden, EntryModel.NoSession)
                    : next(context);
            }
        );

    /// <summary>Maps the way in.</summary>
    public static void MapEntrance(this WebApplication site, DeskSessions sessions, string first)
    {
        // Whoever looks ahead at links, as messengers and mail programs do, must not use this one up: only the button does.
        site.MapGet(
                Entrance + "/{token}",
                (HttpContext context, string token) => EntryPage.WriteAsync(context, StatusCodes.Status200OK, EntryModel.Of(token))
            )
            .WithMetadata(new OpenToAll(ByAnyName: false))
            .ExcludeFromDescription();
        site.MapPost(Entrance + "/{token}", (HttpContext context, string token) => EnterAsync(context, sessions, token, first))
            .WithMetadata(new OpenToAll(ByAnyName: false))
            .ExcludeFromDescription();
    }

    private static async Task EnterAsync(HttpContext context, DeskSessions sessions, string token, string first)
    {
        if (!SameOrigin.Sent(context.Request))
            throw new Refusal(RefusalReason.ForeignForm, "This form was sent from a page of another site.");
        switch (sessions.Use(token))
        {
            case LinkUse.Good:
                sessions.Begin(context);
                await new SeeOther(first).ExecuteAsync(context);
                break;
            case LinkUse.Used:
                await EntryPage.WriteAsync(context, StatusCodes.Status403Forbidden, EntryModel.Used);
                break;
            default:
                await EntryPage.WriteAsync(context, StatusCodes.Status403Forbidden, EntryModel.Old);
                break;
        }
    }

    // A browser says so; SameSite=Strict then keeps the cookie back.
    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
