using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Site;

/// <summary>Has the code that a first page needs compiled while the edition is opened: a site without an edition answers a request that
/// nobody sent, on another core.</summary>
/// <remarks>Of the time to a first page more is compiling than reading, and compiling ahead leaves out whatever generic code of the
/// framework is used with types of ours.</remarks>
internal static class Rehearsal
{
    private const string NoAddress = "/rehearsal";

    /// <summary>Begins it, where there is a core for it.</summary>
    public static void Begin(IReadOnlyList<IRoom> rooms)
    {
        if (Environment.ProcessorCount > 1)
            _ = Task.Run(() => RunAsync(rooms));
    }

    internal static async Task<int> RunAsync(IReadOnlyList<IRoom> rooms)
    {
        await using var site = SiteHost.Build(new SiteFacts("", IsStarter: false), rooms, new SiteSettings { KeptBytes = 0 }, _ => { });
        var answer = ((IApplicationBuilder)site).Build();
        await using var services = site.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = services.ServiceProvider };
        (context.Request.Method, context.Request.Path) = (HttpMethods.Get, NoAddress);
        await answer(context);
        return context.Response.StatusCode;
    }
}
