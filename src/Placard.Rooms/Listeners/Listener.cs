using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Listeners;

/// <summary>What a request came to: the listener for readers, which knows no desk, or that of the desk. A program that has both has two
/// sites, each with its own addresses: nothing of a request can lead from one to the other.</summary>
/// <param name="Entry">How one comes in; null for the listener for readers.</param>
/// <param name="Address">Where others reach it, for links that are read elsewhere; null where that is not said.</param>
internal sealed record Listener(DeskEntry? Entry, Uri? Address)
{
    private readonly string? _beginning = Address?.GetLeftPart(UriPartial.Authority);

    private static readonly string[] NamesOfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether it has the addresses of the desk.</summary>
    public bool HasDesk => Entry is not null;

    public static Listener Of(HttpContext request) => request.RequestServices.GetRequiredService<Listener>();

    /// <summary>Where a whole address begins that leads to this site from elsewhere: <c>https://placard.example.org</c>.</summary>
    /// <remarks>A request may name any host. Its word counts only where it names this machine, and can so mislead nobody else.</remarks>
    public string BeginningOf(HttpContext request) =>
        _beginning
        ?? (
            NamesThisMachine(request.Request.Host)
                ? $"{request.Request.Scheme}://{request.Request.Host}"
                : $"{request.Request.Scheme}://{OwnName(request.Connection)}"
        );

    /// <summary>Whether a request was made to this listener by one of its own names, and not by that of a site that leads here (DNS
    /// rebinding).</summary>
    public bool IsNamedBy(HttpContext request)
    {
        var host = request.Request.Host;
        if (Address is not null && Address.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase))
            return true;
        return NamesThisMachine(host) && (host.Port ?? UsualPort) == PortOf(request.Connection);
    }

    private const int UsualPort = 80;

    private static bool NamesThisMachine(HostString host) => NamesOfThisMachine.Contains(host.Host, StringComparer.OrdinalIgnoreCase);

    // A server in memory has no port.
    private static int PortOf(ConnectionInfo connection) => connection.LocalPort == 0 ? UsualPort : connection.LocalPort;

    private static string OwnName(ConnectionInfo connection)
    {
        if (connection.LocalIpAddress is not { } own)
            return "localhost";
        if (own.IsIPv4MappedToIPv6)
            own = own.MapToIPv4();
        return own.AddressFamily == AddressFamily.InterNetworkV6 || connection.LocalPort != UsualPort
            ? new IPEndPoint(own, connection.LocalPort).ToString()
            : own.ToString();
    }
}
