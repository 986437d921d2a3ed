using Microsoft.Extensions.Hosting;

namespace Placard.Rooms.Updates.Nodes;

/// <summary>Keeps a node at the edition that is published elsewhere: asks every so often what is current, takes it, checks it and serves
/// it. What goes wrong is said once, and the node goes on with what it has.</summary>
/// <param name="origin">Where editions are published.</param>
/// <param name="every">How often it is asked. After failures it is asked more and more seldom, up to a sixteenth as often.</param>
/// <param name="editions">Where they are kept.</param>
/// <param name="clock">What tells the time.</param>
/// <param name="log">Where it is said what came of it.</param>
internal sealed class FollowedEdition(EditionOrigin origin, TimeSpan every, EditionStore editions, TimeProvider clock, TextWriter log)
{
    private const int LongestRow = 4;

    private readonly EditionFetch _fetch = new(origin);
    private readonly UpdateLog _log = new(log, clock);
    private int _failures;
    private string _said = "";

    /// <summary>How long to wait before asking again.</summary>
    public TimeSpan Wait => every * Math.Pow(2, Math.Min(_failures, LongestRow));

    /// <summary>Takes the first edition of a node that has none, however long that takes.</summary>
    /// <returns>Its file.</returns>
    public async Task<string> FirstAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var first = "";
            var isDone = await TryAsync(
                async () =>
                {
                    var current = await _fetch.CurrentAsync(cancellation);
                    var place = editions.NewPlace();
                    await _fetch.TakeAsync(current, place, cancellation);
                    var verification = EditionVerifier.Verify(place);
                    if (!verification.IsIntact || verification.Found != current.Hash)
                        throw Refusal.Unreadable(
                            verification.Problems is [var problem, ..] ? problem : "It is not the edition that the list names."
                        );
                    first = editions.Keep(current.Hash);
                    editions.MakeCurrent(current.Hash, 1);
                },
                "There is nothing to serve yet."
            );
            if (isDone)
                return first;
            await Task.Delay(Wait, clock, cancellation);
        }
    }

    /// <summary>Takes what is current, if it is not what is served.</summary>
    public async Task OnceAsync(ServedEdition served, NextEdition next, CancellationToken cancellation) =>
        await TryAsync(
            async () =>
            {
                var current = await _fetch.CurrentAsync(cancellation);
                if (current.Hash == served.Current.Info.Hash)
                    return;
                var place = editions.NewPlace();
                await _fetch.TakeAsync(current, place, cancellation);
                var came = await next.TakeAsync(place, cancellation, current.Hash);
                if (served.Current.Info.Hash != current.Hash)
                    throw Refusal.Unreadable(came);
                _log.Say(came);
            },
            "The edition that is served stays."
        );

    private async Task<bool> TryAsync(Func<Task> work, string otherwise)
    {
        try
        {
            await work();
            if (_failures > 0)
                _log.Say($"{origin.Name} can be read again.");
            _failures = 0;
            _said = "";
            return true;
        }
        catch (Exception e)
            when (e is not OperationCanceledException && (Refusal.Of(e) is not null || e is IOException or UnauthorizedAccessException))
        {
            _failures++;
            var sentence = $"{otherwise} {Refusal.Of(e)?.Message ?? e.Message}";
            if (sentence != _said)
                _log.Say(sentence);
            _said = sentence;
            return false;
        }
    }
}

/// <summary>A site that follows the edition that is published elsewhere.</summary>
internal sealed class FollowingNode(FollowedEdition followed, ServedEdition served, NextEdition next, TimeProvider clock)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (true)
        {
            await followed.OnceAsync(served, next, stoppingToken);
            await Task.Delay(followed.Wait, clock, stoppingToken);
        }
    }
}
