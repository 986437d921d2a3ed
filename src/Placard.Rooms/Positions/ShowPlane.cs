using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Positions;

/// <summary>Answers <c>/positions/plane</c>.</summary>
internal static class ShowPlane
{
    private const string Description = "Where states stand by their votes in two dimensions, with intervals, and whether the second means anything.";

    public static async Task<IResult> Answer(HttpContext context, OpenEdition edition)
    {
        var asked = PlaneQuery.Read(context.Request.Query, edition.States);
        var work = PositionIndex.Of(edition).PlaneAsync(asked.RollCalls);
        if (!await Waiting.IsDoneAsync(work, context))
            return Waiting.Show(context, "This picture");
        var estimated = await work;
        if (estimated.Lacking is { } refusal)
            return TooFew.Show(context, "Positions in two dimensions", refusal, asked.RollCalls, Addresses.PositionsPlane);
        var view = new PlaneView(estimated, asked, edition.States);
        return ViewResult.Of<PlanePage, PlaneView>($"Positions in two dimensions: {asked.RollCalls.InWords}", Description, view)
            .AsJson(() => PlaneAnswer.Of(view), PositionJson.Readable.PlaneAnswer)
            .AsTable(() => PlaneTable.Of(PlaneAnswer.Of(view)));
    }
}
