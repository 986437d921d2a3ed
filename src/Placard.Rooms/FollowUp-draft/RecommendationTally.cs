using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>How many recommendations there are, and what became of them.</summary>
/// <param name="All">All, those without a known answer among them.</param>
/// <param name="Accepted">Accepted.</param>
/// <param name="Noted">Noted.</param>
/// <param name="Soft">Those that ask for no new act.</param>
public sealed record RecommendationTally(int All, int Accepted, int Noted, int Soft)
{
    /// <summary>Those whose answer is known, in whatever words.</summary>
    public required int Answered { get; init; }

    /// <summary>The accepted as a share of the answered; null where none is.</summary>
    public double? AcceptedShare => Answered == 0 ? null : (double)Accepted / Answered;

    /// <summary>The soft as a share of all; null for none.</summary>
    public double? SoftShare => All == 0 ? null : (double)Soft / All;

    public static RecommendationTally Of(IEnumerable<Recommendation> entries)
    {
        var (all, accepted, noted, soft, answered) = (0, 0, 0, 0, 0);
        foreach (var entry in entries.Where(r => r.Kind == RecommendationKind.Recommendation))
        {
            all++;
            accepted += entry.Response == Response.Accepted ? 1 : 0;
            noted += entry.Response == Response.Noted ? 1 : 0;
            answered += entry.Response != Response.NotKnown ? 1 : 0;
            soft += FirmnessReader.Of(entry.Text).IsSoft() ? 1 : 0;
        }
        return new(all, accepted, noted, soft) { Answered = answered };
    }
}
