using System.Net;

namespace Placard.Rooms.Site;

/// <summary>How the site is served.</summary>
public sealed record SiteSettings
{
    public const long UsualKeptBytes = 64 << 20;

    /// <summary>The port; 0 takes any that is free.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>The address of this machine that is listened on. By default nobody outside the machine can reach the site.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>Where the desk is, as its setting says: a file or a PostgreSQL connection string; null for a site without a desk.</summary>
    public string? Desk { get; init; }

    /// <summary>How one comes in to the desk, for the listener that shows it; null for that of readers, which knows nothing of a desk but
    /// whether it can be reached.</summary>
    public DeskEntry? Entry { get; init; }

    /// <summary>Where others reach the site (<c>https://placard.example.org</c>), for links that are read elsewhere; null where that is not
    /// said.</summary>
    public Uri? Address { get; init; }

    /// <summary>What the tickets of forms are signed with where several sites answer under one name; null for a key that this site
    /// makes for itself.</summary>
    public string? FormKey { get; init; }

    /// <summary>How many bytes of answers are kept in memory at most; 0 keeps none.</summary>
    public long KeptBytes { get; init; } = UsualKeptBytes;

    /// <summary>Whom to tell of a hole in the site, an address with its scheme; null where the site names nobody.</summary>
    public string? SecurityContact { get; init; }

    /// <summary>What tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
