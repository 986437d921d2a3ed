using Microsoft.Extensions.Hosting;
using Placard.Sources.Downloading;

namespace Placard.Rooms.Updates;

/// <summary>Keeps a site current: every so often brings the publishers' files, builds the next edition aside where something new came, and
/// serves it if nothing is wrong with it. What goes wrong is said, and the site goes on as it is.</summary>
/// <param name="mirror">The mirror.</param>
/// <param name="every">How often.</param>
/// <param name="editions">Where the next edition is built.</param>
/// <param name="job">The work.</param>
/// <param name="next">Takes what was built.</param>
/// <param name="clock">What tells the time.</param>
/// <param name="log">Where it is said what came of it.</param>
internal sealed class DailyUpdate(
    string mirror,
    TimeSpan every,
    EditionStore editions,
    UpdateJob job,
    NextEdition next,
    TimeProvider clock,
    TextWriter log
) : BackgroundService
{
    // A machine that was offline for a moment does not wait a whole day.
    private const int PartWithoutAnswer = 24;

    private readonly UpdateLog _log = new(log, clock);
    private bool _isOwed;

    /// <summary>Does it once.</summary>
    public async Task OnceAsync(CancellationToken cancellation)
    {
        try
        {
            var (hasNews, failures) = await job.Fetch(cancellation);
            foreach (var failure in failures)
                _log.Say(failure);
            // News for which no edition could be built is not forgotten.
            _isOwed |= hasNews;
            if (!_isOwed)
            {
                _log.Say("Nothing new.");
                return;
            }
            var place = editions.NewPlace();
            await job.Build(place, cancellation);
            _log.Say(await next.TakeAsync(place, cancellation));
            _isOwed = false;
        }
        // Whatever it is, it must not stop the site.
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            _log.Say($"The update failed, and the edition that is served stays. {Refusal.Of(e)?.Message ?? e.Message}");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var due = UpdateManifest.Of(mirror).Asked + every ?? clock.GetUtcNow();
        while (true)
        {
            if (due - clock.GetUtcNow() is var left && left > TimeSpan.Zero)
                await Task.Delay(left, clock, stoppingToken);
            var begun = clock.GetUtcNow();
            await OnceAsync(stoppingToken);
            var hasAnswers = UpdateManifest.Of(mirror).Asked >= begun;
            due = begun + (hasAnswers ? every : every / PartWithoutAnswer);
        }
    }
}

/// <summary>How often a site brings the publishers' files.</summary>
internal static class UpdateTimes
{
    /// <summary>The words that are understood.</summary>
    public static IReadOnlyDictionary<string, TimeSpan> All { get; } =
        new SortedDictionary<string, TimeSpan> { ["daily"] = TimeSpan.FromDays(1), ["weekly"] = TimeSpan.FromDays(7) };
}
