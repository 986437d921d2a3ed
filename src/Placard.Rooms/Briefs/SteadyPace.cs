using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>The years between the last two texts of a title, where they were at most three apart.</summary>
internal static class SteadyPace
{
    private const int Longest = 3;

    /// <summary>The pace at which the text of a vote came last; null where it came once, or long before.</summary>
    public static int? Of(VoteIndex index, VoteEvent vote) =>
        Predecessors.Of(index, vote, p => p.Date.Year < vote.Date.Year) is { } before && vote.Date.Year - before.Date.Year <= Longest
            ? vote.Date.Year - before.Date.Year
            : null;
}
