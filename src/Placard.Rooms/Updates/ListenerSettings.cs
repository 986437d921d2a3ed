using System.Globalization;
using System.Net;

namespace Placard.Rooms.Updates;

/// <summary>The settings of listeners, as the environment has them.</summary>
internal static class ListenerSettings
{
    private const int UsualDeskPort = 8081;

    /// <summary>The port of the desk, and whether it was asked for.</summary>
    public static (int Port, bool IsNamed) DeskPortOf(ProgramPaths here, int? option)
    {
        if (option is { } given)
            return (given, true);
        if (here.DeskPort is not { } said)
            return (UsualDeskPort, here.SharesDesk);
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort
            ? (port, true)
            : throw Refusal.Unreadable("PLACARD_DESK_PORT takes a number from 0 (any free one) to 65535.");
    }

    /// <summary>Where the desk listens: on this machine alone, unless access to it is controlled elsewhere.</summary>
    public static IPAddress DeskListenOf(ProgramPaths here)
    {
        if (here.DeskListen is not { } said)
            return IPAddress.Loopback;
        if (!IPAddress.TryParse(said, out var address))
            throw Refusal.Unreadable("PLACARD_DESK_LISTEN takes an address such as 127.0.0.1, 0.0.0.0 or ::.");
        return here.SharesDesk || IPAddress.IsLoopback(address)
            ? address
            : throw Refusal.Unreadable(
                "PLACARD_DESK_LISTEN lets other machines reach the desk; PLACARD_DESK_SHARED=yes must say that something before it "
                    + "controls who does."
            );
    }

    /// <summary>An address at which others reach a listener.</summary>
    public static Uri? AddressOf(string setting, string? said)
    {
        if (said is null)
            return null;
        return
            Uri.TryCreate(said, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http"
            && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? address
            : throw Refusal.Unreadable($"{setting} takes scheme and host, such as https://placard.example.org.");
    }
}
