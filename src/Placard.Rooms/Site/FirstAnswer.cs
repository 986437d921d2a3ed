using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Site;

/// <summary>Notices when the first reader has been answered, since work in the background waits for that.</summary>
internal static class FirstAnswer
{
    public static IApplicationBuilder UseFirstViews(this WebApplication site)
    {
        var views = site.Services.GetRequiredService<FirstViews>();
        if (site.Services.GetService<OpenEdition>() is { } edition)
            site.Lifetime.ApplicationStarted.Register(() => _ = views.MakeAsync(edition, site.Lifetime.ApplicationStopping));
        return site.Use(
            (context, next) =>
            {
                if (views.IsFirst)
                    context.Response.OnCompleted(() =>
                    {
                        views.SayAnswered();
                        return Task.CompletedTask;
                    });
                return next(context);
            }
        );
    }
}
