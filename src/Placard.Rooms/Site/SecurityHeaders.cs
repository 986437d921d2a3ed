using Microsoft.AspNetCore.Builder;

namespace Placard.Rooms.Site;

/// <summary>Tells the browser that a page runs no script, asks nothing of another host, and is nobody's frame.</summary>
internal static class SecurityHeaders
{
    private const string Content =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src "
        + "'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
        + "payment=(), usb=(), browsing-topics=()";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder site) =>
        site.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Content;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin"; // with "no-referrer" older browsers give forms the origin “null”
                headers["Permissions-Policy"] = Permissions;
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                return next(context);
            }
        );
}
