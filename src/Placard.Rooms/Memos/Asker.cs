using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Memos;

/// <summary>Who asks, as far as sharing the machine needs it: the address of a connection, of IPv6 the 64 bits that name a network. It is
/// kept no longer than the request.</summary>
/// <remarks>A connection from this machine may be anybody's, since a web server before the site passes all of them on.</remarks>
internal readonly record struct Asker
{
    private const int NetworkBytes = 8;

    private static readonly AsyncLocal<Asker> Asking = new();

    private readonly IPAddress? _address;
    private readonly int _port;

    private Asker(IPAddress? address, int port) => (_address, _port) = (address, port);

    /// <summary>Who is being answered; the site itself where nobody is.</summary>
    public static Asker Current => Asking.Value;

    /// <summary>Whether it may stand for many.</summary>
    public bool MayBeMany => _address is null || IPAddress.IsLoopback(_address);

    /// <summary>Who sent a request.</summary>
    public static Asker Of(HttpContext context)
    {
        var connection = context.Connection;
        return new Asker(connection.RemoteIpAddress is { } address ? Network(address) : null, connection.LocalPort);
    }

    /// <summary>Names who is being answered, for all that is begun for them until the method that says so has ended.</summary>
    public static void Is(HttpContext context) => Asking.Value = Of(context);

    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address))
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
