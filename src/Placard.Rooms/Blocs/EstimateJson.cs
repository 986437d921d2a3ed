using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>An estimate with its 90% interval and the number of roll calls it rests on, as JSON gives it.</summary>
public sealed record EstimateJson(double Value, double Low, double High, int RollCalls)
{
    public static EstimateJson Of(ShareEstimate estimate) =>
        new(estimate.Share.Rounded(), estimate.Low.Rounded(), estimate.High.Rounded(), estimate.Votes);
}
