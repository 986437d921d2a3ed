using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Forms;

/// <summary>Leads from a form to the page that shows what came of it, so that reading that page again sends nothing again.</summary>
/// <param name="Address">The page, an address within the site.</param>
public sealed record SeeOther(string Address) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Address;
        httpContext.Response.Headers.CacheControl = "no-store";
        httpContext.Response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
