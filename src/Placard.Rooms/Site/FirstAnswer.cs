using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Site;

/// <summary>Notices when the first reader has been answered, since work in the background waits for that.</summary>
internal static class FirstAnswer
{
    public static IApplicationBuilder UseFirstViews(this WebApplication site, ServedEdition served)
    {
        var views = site.Services.GetRequiredService<FirstViews>();
        if (served.TryCurrent is { } edition)
            site.Lifetime.ApplicationStarted.Register(() =>
                _ = views.MakeAfterFirstAnswerAsync(edition, site.Lifetime.ApplicationStopping)
            );
        return site.Use(
            (context, next) =>
            {
                // A program that asks whether the site is well is no reader.
                if (views.IsFirst && !Health.IsAskedBy(context.Request))
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
