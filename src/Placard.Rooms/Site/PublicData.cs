using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Site;

/// <summary>What every answer with data of the record says of itself, but none with what people wrote on this machine: the pages of other
/// sites may read it too, and under which terms it may be used.</summary>
internal static class PublicData
{
    public static void Mark(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        response.Headers.Link = $"<{Addresses.Terms}>; rel=\"license\"";
    }
}
