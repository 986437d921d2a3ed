using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Placard.Rooms.Blocs;

/// <summary>The views that most readers ask for first, worked out once the site stands so that nobody waits for them.</summary>
internal static class FirstViews
{
    /// <summary>Works them out in the background as soon as the site has started; a site that stops meanwhile is not kept.</summary>
    public static void MakeOnceStarted(IServiceProvider services)
    {
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => Make(services.GetRequiredService<OpenEdition>(), lifetime.ApplicationStopping)));
    }

    private static void Make(OpenEdition edition, CancellationToken stopping)
    {
        try
        {
            foreach (var body in new[] { Body.GeneralAssembly, Body.HumanRightsCouncil })
            {
                var query = new BlocsQuery(body, default, default, null);
                foreach (var make in new Action[]
                {
                    () => _ = BlocsView.Of(edition, query).Matrix.Value,
                    () => GroupsView.Of(edition, query),
                    () => LoneVotes.Of(edition, query),
                })
                {
                    if (stopping.IsCancellationRequested)
                        return;
                    make();
                }
            }
        }
        catch (Exception e) when (e is EditionException or ObjectDisposedException)
        {
            // A damaged edition is told of where a page is asked for, and one that is closed has no readers.
        }
    }
}
