using System.Net;
using Microsoft.AspNetCore.Http;
using Placard.Desk;

namespace Placard.Rooms.Forms;

/// <summary>The way to the desk over the site: opened when somebody first comes, and only for those whom it is meant for.</summary>
/// <remarks>The site has no accounts. What tells its own user from the public is that they sit at this machine;
/// docs/decisions/0017-who-sees-the-desk.md says how that is told, and what it cannot tell.</remarks>
public sealed class DeskAccess(SiteSettings settings, TimeProvider clock) : IDisposable
{
    private static readonly string[] OnTheWay =
    [
        "Forwarded",
        "Via",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Real-IP",
        "CF-Connecting-IP",
    ];

    private static readonly TimeSpan BetweenChecks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(3);

    private readonly Lock _oneAtATime = new();
    private readonly Lock _oneCheck = new();
    private OpenDesk? _desk;
    private Task<bool>? _check;
    private DateTimeOffset _checkedAt;

    /// <summary>Whether who asks may come in.</summary>
    public bool IsOpenTo(HttpContext context) => settings.Desk is not null && (settings.SharesDesk || SitsHere(context));

    /// <summary>The desk, for who asks.</summary>
    /// <exception cref="Refusal">It is not for them, there is none, or it cannot be reached.</exception>
    public OpenDesk EnterFor(HttpContext context)
    {
        if (settings.Desk is null)
            throw Refusal.NotFound("This site has no desk, and so no whip counts.");
        if (!IsOpenTo(context))
            throw new Refusal(
                RefusalReason.Forbidden,
                "Whip counts say who said what in confidence, and this site has no accounts: it shows them only to who sits at its own "
                    + "machine, unless PLACARD_DESK_SHARED=yes says that access is controlled before it."
            );
        try
        {
            return Enter(DeskPlace.Parse(settings.Desk));
        }
        catch (DeskException e)
        {
            throw Refusal.Of(e)!;
        }
    }

    /// <summary>Whether the desk can be reached; null where the site has none. However many ask, the desk is asked once a second, and one
    /// that does not answer for three cannot be reached.</summary>
    public async Task<bool?> IsReachableAsync(CancellationToken cancellation)
    {
        if (settings.Desk is null)
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
            var place = DeskPlace.Parse(settings.Desk!);
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

    // A name of another site that leads here (DNS rebinding), and a web server that passes strangers on, are both told by what the request
    // says of its way.
    private bool SitsHere(HttpContext context) =>
        IPAddress.IsLoopback(settings.Listen)
        && (context.Connection.RemoteIpAddress is not { } from || IPAddress.IsLoopback(from))
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !HttpProtocol.IsHttp10(context.Request.Protocol) // which no browser speaks, and web servers do to those behind them
        && !OnTheWay.Any(context.Request.Headers.ContainsKey);
}
