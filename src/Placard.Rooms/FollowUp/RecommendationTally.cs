using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>How many recommendations there are, and what was answered to them.</summary>
/// <param name="All">All, those without a known answer among them.</param>
/// <param name="Accepted">Accepted.</param>
/// <param name="Noted">Noted.</param>
/// <param name="Other">Answered in other words.</param>
public sealed record RecommendationTally(int All, int Accepted, int Noted, int Other)
{
    /// <summary>The fewest answers of which a share is shown.</summary>
    public const int Floor = 10;

    public int Answered => Accepted + Noted + Other;

    public int NotKnown => All - Answered;

    /// <summary>The accepted as a share of the answered; null below the floor.</summary>
    public double? AcceptedShare => Answered < Floor ? null : (double)Accepted / Answered;

    /// <summary>The share for a cell: <c>71.4%</c>, or that it is not known.</summary>
    internal string ShareInWords => AcceptedShare is { } share ? Numbers.Percent(share) : "not known";

    public static RecommendationTally Of(IEnumerable<Recommendation> entries)
    {
        var (all, accepted, noted, other) = (0, 0, 0, 0);
        foreach (var entry in entries)
        {
            all++;
            accepted += entry.Response == Response.Accepted ? 1 : 0;
            noted += entry.Response == Response.Noted ? 1 : 0;
            other += entry.Response == Response.Other ? 1 : 0;
        }
        return new(all, accepted, noted, other);
    }
}
