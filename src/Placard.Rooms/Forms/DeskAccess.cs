using Microsoft.AspNetCore.Http;
using Placard.Desk;

namespace Placard.Rooms.Forms;

/// <summary>The way to the desk over the site, opened when somebody first comes.</summary>
/// <param name="setting">Where the desk is, as its setting says; null for a site without one.</param>
/// <param name="clock">What tells the time.</param>
public sealed class DeskAccess(string? setting, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan BetweenChecks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(3);

    private readonly Lock _oneAtATime = new();
    private readonly Lock _oneCheck = new();
    private OpenDesk? _desk;
    private Task<bool>? _check;
    private DateTimeOffset _checkedAt;

    /// <summary>The desk, for who asks.</summary>
    /// <exception cref="Refusal">There is none where they ask, or it cannot be reached.</exception>
    public OpenDesk EnterFor(HttpContext context)
    {
        if (setting is null || !Listener.Of(context).HasDesk)
            throw Refusal.NotFound("This site has no desk, and so nothing that people write.");
        try
        {
            return Enter(DeskPlace.Parse(setting));
        }
        catch (DeskException e)
        {
            throw Refusal.Of(e)!;
        }
    }

    /// <summary>The desk, for what runs beside the site; null where there is none, or nobody has written anything yet.</summary>
    /// <exception cref="DeskException">It cannot be reached.</exception>
    internal OpenDesk? EnterIfThere() =>
        setting is not null && DeskPlace.Parse(setting) is var place && (place.IsShared || File.Exists(place.Name)) ? Enter(place) : null;

    /// <summary>Whether the desk can be reached; null where the site has none. However many ask, the desk is asked once a second, and one
    /// that does not answer for three cannot be reached.</summary>
    public async Task<bool?> IsReachableAsync(CancellationToken cancellation)
    {
        if (setting is null)
            return null;
        Task<bool> check;
        lock (_oneCheck)
        {
            if (_check is null || (_check.IsCompleted && clock.GetUtcNow() - _checkedAt >= BetweenChecks))
            {
                _check = Task.Run(CanBeReached, CancellationToken.None);
                _checkedAt = clock.GetUtcNow();
            }
            check = _check;
        }
        try
        {
            return await check.WaitAsync(LongestCheck, clock, cancellation);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private bool CanBeReached()
    {
        try
        {
            var place = DeskPlace.Parse(setting!);
            // A file is made when somebody first writes, and not because a program asks how the site is.
            if (place.IsShared || File.Exists(place.Name))
                Enter(place).Reach();
            return true;
        }
        catch (DeskException)
        {
            return false;
        }
    }

    private OpenDesk Enter(DeskPlace place)
    {
        lock (_oneAtATime)
            return _desk ??= OpenDesk.Open(place, clock.GetUtcNow());
    }

    /// <inheritdoc/>
    public void Dispose() => _desk?.Dispose();
}
