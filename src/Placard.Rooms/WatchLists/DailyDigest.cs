using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Placard.Rooms.WatchLists;

/// <summary>Sends the digests once a day, at the hour that the settings name. What could not be sent is tried again in an hour. What goes
/// wrong is logged without addresses, titles or what happened, and the site goes on.</summary>
internal sealed partial class DailyDigest(
    ServedEdition served,
    DeskAccess access,
    DigestRun run,
    int hour,
    TimeProvider clock,
    ILogger<DailyDigest> log
) : BackgroundService
{
    private static readonly TimeSpan UntilAgain = TimeSpan.FromHours(1);

    public static DailyDigest Of(IServiceProvider services, MailSettings settings, SharedDeclarations shared)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        return new(
            services.GetRequiredService<ServedEdition>(),
            services.GetRequiredService<DeskAccess>(),
            new DigestRun(settings, shared, clock),
            settings.Hour,
            clock,
            services.GetRequiredService<ILogger<DailyDigest>>()
        );
    }

    /// <summary>Sends them once; says whether all could be sent.</summary>
    public async Task<bool> OnceAsync(CancellationToken cancellation)
    {
        try
        {
            if (access.EnterIfThere() is not { } desk)
                return true;
            var report = await served.DuringAsync(edition => run.SendAsync(edition, desk, null, cancellation));
            foreach (var reason in report.Failed.CountBy(failed => failed.Reason))
                Failed(log, reason.Value, reason.Key);
            return report.Failed.Count == 0;
        }
        // Whatever it is, it must not stop the site.
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            Stopped(log, Refusal.Of(e)?.Message ?? e.GetType().Name);
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var due = NextAt(clock.GetUtcNow());
        while (true)
        {
            if (due - clock.GetUtcNow() is var left && left > TimeSpan.Zero)
                await Task.Delay(left, clock, stoppingToken);
            var isDone = await OnceAsync(stoppingToken);
            var now = clock.GetUtcNow();
            due = isDone || NextAt(now) < now + UntilAgain ? NextAt(now) : now + UntilAgain;
        }
    }

    private DateTimeOffset NextAt(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(hour);
        return today > now ? today : today.AddDays(1);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Digests of {Count} watch lists were not sent, and are tried again. {Reason}")]
    private static partial void Failed(ILogger log, int count, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No digests were sent, and they are tried again. {Reason}")]
    private static partial void Stopped(ILogger log, string reason);
}
