using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Forms;

/// <summary>Whether a form was sent from a page of this site, as far as the browser tells.</summary>
internal static class SameOrigin
{
    /// <summary>Browsers say where a request comes from; a program that is no browser says nothing, and rides on nobody's
    /// session.</summary>
    public static bool Sent(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        // Pages here tell their own site where a form comes from, so that “null” is the origin of somebody else.
        return origin.Length == 0
            || (
                Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
            );
    }
}
