using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Listeners;

/// <summary>How one comes in to a desk over its listener.</summary>
public sealed class DeskEntry
{
    private DeskEntry(DeskSessions? sessions) => Sessions = sessions;

    /// <summary>The sessions; null where access is controlled before the listener.</summary>
    internal DeskSessions? Sessions { get; }

    /// <summary>By a link that works once, made by who can read a key.</summary>
    /// <param name="key">The key of the links.</param>
    /// <param name="clock">What tells the time.</param>
    internal static DeskEntry ByLink(byte[] key, TimeProvider clock) => new(new DeskSessions(key, clock));

    /// <summary>Whoever reaches the listener is in, because something before it lets only the right people through.</summary>
    public static DeskEntry Shared { get; } = new(null);

    /// <summary>Whether who asks is in.</summary>
    internal bool LetsIn(HttpContext request) => Sessions is null || Sessions.Of(request) is not null;
}
