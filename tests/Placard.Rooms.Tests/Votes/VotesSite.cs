using Placard.Rooms.Tests.Site;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

/// <summary>This room alone on the real host, over the tiny edition.</summary>
internal static class VotesSite
{
    public static Task<TestSite> OpenAsync() => TestSite.OfAsync(TinyEdition.Shared, new VotesRoom());
}
