using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>A recommendation with how much it asks.</summary>
/// <param name="Entry">The recommendation.</param>
/// <param name="Firmness">How much it asks, by its verb.</param>
public sealed record GivenRecommendation(Recommendation Entry, Firmness Firmness);

/// <summary>How much some recommendations ask, and how often they were accepted.</summary>
/// <param name="Soft">Those that ask for no new act.</param>
/// <param name="Tally">What was answered.</param>
public sealed record GivenTally(int Soft, RecommendationTally Tally)
{
    /// <summary>The soft as a share of all; null below the floor.</summary>
    public double? SoftShare => Tally.All < RecommendationTally.Floor ? null : (double)Soft / Tally.All;

    internal string SoftInWords => SoftShare is { } share ? Numbers.Percent(share) : "not known";

    public static GivenTally Of(IReadOnlyCollection<GivenRecommendation> given) =>
        new(given.Count(g => g.Firmness.IsSoft()), RecommendationTally.Of(given.Select(g => g.Entry)));
}
