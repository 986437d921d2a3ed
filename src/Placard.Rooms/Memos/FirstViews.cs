using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Placard.Rooms.Memos;

/// <summary>What most readers ask for first, worked out once the site stands so that nobody waits for it.</summary>
internal static class FirstViews
{
    /// <summary>Works them out in the background, one after the other, as soon as the site has started; a site that stops meanwhile is not
    /// kept.</summary>
    public static void MakeOnceStarted(IServiceProvider services, IReadOnlyList<Action<OpenEdition>> views)
    {
        if (services.GetService<OpenEdition>() is { } edition && services.GetService<IHostApplicationLifetime>() is { } lifetime)
            lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => Make(edition, views, lifetime.ApplicationStopping)));
    }

    private static void Make(OpenEdition edition, IReadOnlyList<Action<OpenEdition>> views, CancellationToken stopping)
    {
        try
        {
            foreach (var make in views.TakeWhile(_ => !stopping.IsCancellationRequested))
                make(edition);
        }
        catch (Exception e) when (e is EditionException or ObjectDisposedException)
        {
            // A damaged edition is told of where a page is asked for, and one that is closed has no readers.
        }
    }
}
