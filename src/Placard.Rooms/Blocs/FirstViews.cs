using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Placard.Rooms.Blocs;

/// <summary>The views that most readers ask for first, worked out once the site stands so that nobody waits for them.</summary>
internal static class FirstViews
{
    /// <summary>Works them out in the background; a site that stops meanwhile is not kept.</summary>
    public static void Make(IServiceProvider services) => _ = Task.Run(() => Make(
        services.GetRequiredService<OpenEdition>(), services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping));

    private static void Make(OpenEdition edition, CancellationToken stopping)
    {
        try
        {
            foreach (var body in new[] { Body.GeneralAssembly, Body.HumanRightsCouncil })
            {
                var query = new BlocsQuery(body, default, default, null);
                foreach (var make in new Action[]
                {
                    () => _ = VotingBlocs.Of(edition, query).Matrix.Value,
                    () => GroupList.Of(edition, query),
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
