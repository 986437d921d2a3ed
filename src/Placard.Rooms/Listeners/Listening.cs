using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;

namespace Placard.Rooms.Listeners;

/// <summary>Starts sites on their ports.</summary>
internal static class Listening
{
    /// <summary>Starts a site; says whether its port was free.</summary>
    public static async Task<bool> TryStartAsync(WebApplication site, CancellationToken cancellation)
    {
        try
        {
            await site.StartAsync(cancellation);
            return true;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return false;
        }
    }

    /// <summary>What to say where it was not.</summary>
    public static Refusal Taken(int port, string option) =>
        Refusal.Unreadable($"Port {port} is taken by another program; {option} names another, and {option} 0 takes any that is free.");
}
