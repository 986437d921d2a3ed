using Microsoft.AspNetCore.Http;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary>Answers <c>/swing?like=A/HRC/51/L.6</c>, and without a vote offers the closest ones.</summary>
internal static class ShowSwing
{
    private const int Offered = 12;
    private const int Close = 6;

    public static async Task<IResult> Answer(string? like, string? on, string? body, HttpContext context, OpenEdition edition)
    {
        if (string.IsNullOrWhiteSpace(like))
            return ViewResult.Of<SwingStartPage, SwingStart>("Swing states", "Who was nearest to turning on a vote.", new SwingStart(CloseVotes(edition)));
        var asked = SwingAsked.Read(edition, like, on, body);
        var query = SwingView.PositionsFor(asked.Vote);
        var estimated = await PositionIndex.Of(edition).EstimateAsync(query);
        if (estimated.Lacking is { } refusal)
            return TooFew.Show(context, "Swing states", refusal, query, Addresses.Positions);
        var view = SwingView.Of(edition, asked.Vote, estimated, asked.On);
        return ViewResult.Of<SwingPage, SwingView>($"Swing states: {asked.Vote.Heading()}", "The members nearest to the tipping point of a vote, with the chances of their ballots.", view)
            .AsJson(() => SwingAnswer.Of(view), PositionJson.Readable.SwingAnswer)
            .AsTable(() => PositionTables.Swing(SwingAnswer.Of(view)));
    }

    private static VoteEvent[] CloseVotes(OpenEdition edition) =>
        [.. edition.Votes.Where(new VoteFilter { Body = Body.HumanRightsCouncil, MaxMargin = Close }).Where(v => SwingView.Lacking(v) is null).Take(Offered)];
}

/// <summary>The choice of a vote.</summary>
/// <param name="Close">Close votes to begin with, latest first.</param>
public sealed record SwingStart(IReadOnlyList<VoteEvent> Close);
