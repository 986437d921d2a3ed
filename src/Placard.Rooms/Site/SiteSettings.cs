using System.Net;

namespace Placard.Rooms.Site;

/// <summary>How the site is served.</summary>
public sealed record SiteSettings
{
    /// <summary>The port; 0 takes any that is free.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>The address of this machine that is listened on. By default nobody outside the machine can reach the site.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;
}
