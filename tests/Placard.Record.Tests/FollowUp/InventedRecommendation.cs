using Placard.Record.FollowUp;

namespace Placard.Record.Tests.FollowUp;

/// <summary>Recommendations made up for tests.</summary>
internal static class InventedRecommendation
{
    private static int _last;

    /// <summary>A recommendation of one state to another.</summary>
    public static Recommendation Of(string from, string to, string text, int session = 1, Response response = Response.Accepted) =>
        new(new Origin(new SourceCode("minutes"), "lamps.csv", "", default))
        {
            Id = $"{to}-{session}-{Interlocked.Increment(ref _last):0000}",
            Mechanism = Mechanism.UniversalPeriodicReview,
            State = StateCode.Parse(to),
            Issuers = [StateCode.Parse(from)],
            Session = session,
            Cycle = Review.CycleOf(session),
            Text = text,
            Response = response,
        };
}
