using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>What happened to one thing that is followed. The list is made where somebody has not seen all of it.</summary>
/// <param name="known">The fingerprints of all that happened.</param>
/// <param name="all">All that happened, newest first.</param>
internal sealed class ListedThings(SeenThings known, Lazy<IReadOnlyList<NewThing>> all)
{
    public SeenThings Known => known;

    /// <summary>What is in none of some sets, newest first.</summary>
    public IReadOnlyList<NewThing> Since(params ReadOnlySpan<SeenThings> seen)
    {
        foreach (var set in seen)
        {
            if (set.Hash == known.Hash)
                return [];
        }
        var found = new List<NewThing>();
        foreach (var thing in all.Value)
        {
            var isSeen = false;
            foreach (var set in seen)
                isSeen |= set.Has(thing.Fingerprint);
            if (!isSeen)
                found.Add(thing);
        }
        return found;
    }
}
