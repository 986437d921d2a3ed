using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>Recommendations as feeds have them.</summary>
internal static class FollowUpFeed
{
    private const int LongestTitle = 120;

    public static FeedEntry Entry(Recommendation r, StateRegister states) =>
        new(
            $"{Votes.StateNames.NameOf(states, r.State)}: {Quotes.Shortened(r.Text, LongestTitle)}",
            FollowUpAddresses.Recommendation(r.Id),
            r.Date.Earliest,
            $"{FollowUpWords.When(r)}. From: {FollowUpWords.From(r, states)}. Answer: {FollowUpWords.Answer(r)}."
        );
}
