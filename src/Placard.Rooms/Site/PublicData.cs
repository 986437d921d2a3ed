using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Site;

/// <summary>What every answer with data of the record says of itself, but none with what people wrote on this machine: the pages of other
/// sites may read it too, and under which terms it may be used.</summary>
internal static class PublicData
{
    public static void Mark(HttpContext context)
    {
        // Where the desk is, the pages of other sites read nothing at all.
        if (Listener.Of(context).HasDesk)
            return;
        var response = context.Response;
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        response.Headers.Link = $"<{Addresses.Terms}>; rel=\"license\"";
    }
}
