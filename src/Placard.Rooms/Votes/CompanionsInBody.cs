namespace Placard.Rooms.Votes;

/// <summary>Who a state votes with in one body in the last ten years that its roll calls cover.</summary>
/// <param name="Body">The body.</param>
/// <param name="Since">The first year.</param>
/// <param name="To">The last.</param>
/// <param name="FewestCommon">The fewest common roll calls for a state to be named.</param>
/// <param name="Nearest">Those that vote most like it.</param>
/// <param name="Farthest">Those that vote least like it.</param>
public sealed record CompanionsInBody(
    Body Body,
    int Since,
    int To,
    int FewestCommon,
    IReadOnlyList<Companion> Nearest,
    IReadOnlyList<Companion> Farthest
)
{
    private const int Years = 10;
    private const int MostNamed = 8;
    private const int FewestEver = 20;
    private const int ShareOfOwn = 10;

    /// <summary>The bodies in which a state has recent companions; the former Commission and others that ended long ago have
    /// none.</summary>
    internal static IReadOnlyList<CompanionsInBody> Of(OpenEdition edition, StateCode state, Body? only)
    {
        var found = new List<CompanionsInBody>();
        var latest = edition.Votes.All.Where(v => v.IsMeasurable && v.Date.IsKnown).Select(v => v.Date.Year).DefaultIfEmpty().Max();
        foreach (var body in only is null ? Body.All : [only])
        {
            var to = VoteIndex.Of(edition).Planes(body).Votes.Where(v => v.Date.IsKnown).Select(v => v.Date.Year).DefaultIfEmpty().Max();
            if (to <= latest - Years)
                continue;
            var since = to - Years + 1;
            var fewest = Math.Max(FewestEver, VoteIndex.Of(edition).Planes(body, since).Cast(state) / ShareOfOwn);
            var all = VoteIndex.Of(edition).Agreement(body, since).NearestTo(state, fewest);
            var nearest = all.Take(all.Count > 2 * MostNamed ? MostNamed : (all.Count + 1) / 2).ToList();
            if (all.Count > 1)
                found.Add(new(body, since, to, fewest, nearest, [.. all.Skip(nearest.Count).Reverse().Take(MostNamed)]));
        }
        return found;
    }
}
