using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Positions;

/// <summary>Answers <c>/positions</c>.</summary>
internal static class ShowPositions
{
    private const string Description = "Where states stand by their votes, with intervals, and how they moved.";

    public static async Task<IResult> Answer(HttpContext context, OpenEdition edition)
    {
        var query = PositionsQuery.Read(context.Request.Query, Addresses.Positions, Body.HumanRightsCouncil);
        var estimated = await PositionIndex.Of(edition).EstimateAsync(query);
        if (estimated.Lacking is { } refusal)
            return TooFew.Show(context, "Positions", refusal, query, Addresses.Positions);
        var view = PositionsView.Of(estimated, edition.States);
        return ViewResult.Of<PositionsPage, PositionsView>($"Positions: {query.InWords}", Description, view)
            .AsJson(() => PositionsAnswer.Of(view), PositionJson.Readable.PositionsAnswer)
            .AsTable(() => PositionTables.Positions(PositionsAnswer.Of(view)));
    }
}
