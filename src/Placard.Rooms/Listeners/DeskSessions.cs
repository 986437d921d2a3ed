using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Listeners;

/// <summary>What came of a link that should open a session.</summary>
internal enum LinkUse
{
    /// <summary>It is good, and used from now on.</summary>
    Good,

    /// <summary>It was used before.</summary>
    Used,

    /// <summary>It is too old, of an earlier run of the program, or made up.</summary>
    Old,
}

/// <summary>The sessions of a desk: each begins with a link that works once and lives in a cookie that is good for this run of the
/// program.</summary>
internal sealed class DeskSessions(byte[] key, TimeProvider clock)
{
    private const string ForEntering = "enter the desk";
    private const string ForSession = "session of the desk";

    /// <summary>How long a link waits to be used.</summary>
    public static readonly TimeSpan LinkIsGood = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan SessionIsGood = TimeSpan.FromDays(30);

    private readonly SignedTickets _links = new(clock, key);
    private readonly SignedTickets _sessions = new(clock, RandomNumberGenerator.GetBytes(32));
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = [];

    /// <summary>A new key for links.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    /// <summary>A new token for a link, by whoever has the key.</summary>
    public static string NewToken(byte[] key, TimeProvider clock) => new SignedTickets(clock, key).New(LinkIsGood, ForEntering);

    /// <summary>Uses a token.</summary>
    public LinkUse Use(string token)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, until) in _used)
        {
            if (until < now)
                _used.TryRemove(old, out _);
        }
        if (!_links.IsGood(token, ForEntering))
            return LinkUse.Old;
        // Longer than the token itself is good, so that none is taken twice at its end.
        return _used.TryAdd(token, now + (2 * LinkIsGood)) ? LinkUse.Good : LinkUse.Used;
    }

    /// <summary>Begins a session with whoever is answered.</summary>
    public void Begin(HttpContext request) =>
        request.Response.Cookies.Append(
            CookieOf(request),
            NewSession(),
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                Path = "/",
                SameSite = SameSiteMode.Strict,
                Secure = request.Request.IsHttps,
            }
        );

    /// <summary>The session of a request; null where it has none of this run.</summary>
    public string? Of(HttpContext request) =>
        request.Request.Cookies[CookieOf(request)] is { } session && _sessions.IsGood(session, ForSession) ? session : null;

    /// <summary>A session, as its cookie bears it.</summary>
    public string NewSession() => _sessions.New(SessionIsGood, ForSession);

    /// <summary>The name of the cookie. Browsers send cookies to every port of a host, and two desks are not to take each
    /// other's.</summary>
    public static string CookieOf(HttpContext request) =>
        $"{(request.Request.IsHttps ? "__Host-" : "")}placard-desk-{request.Connection.LocalPort}";
}
