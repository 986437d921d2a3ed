using System.Runtime.CompilerServices;

namespace Placard.Rooms.Tests.Site;

/// <summary>Property tests hold threads of the pool while they wait for a site's answer, and new threads come slowly: a site must not wait
/// for one in its turn.</summary>
internal static class Threads
{
    private const int Enough = 16;

    [ModuleInitializer]
    public static void Keep() => ThreadPool.SetMinThreads(Enough, Enough);
}
