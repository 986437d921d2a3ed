using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>Estimates in words.</summary>
internal static class EstimateWords
{
    /// <summary>The ends of the 90% interval: <c>0.61–0.67</c>.</summary>
    public static string Interval(ShareEstimate estimate) => Numbers.Interval(estimate.Low, estimate.High);

    /// <summary>What a likeness of a bloc means (C. Hennig 2007).</summary>
    public static string Stability(double likeness) =>
        likeness switch
        {
            >= 0.85 => "very stable",
            >= 0.75 => "stable",
            >= 0.6 => "a pattern, but it is doubtful who belongs to it",
            _ => "not to be trusted",
        };
}
