namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>The parameters of one roll call in the plane: a state at (x, y) votes no, abstains or votes yes as <c>First · x + Second ·
/// y</c> plus a standard normal error falls below, between or above the cuts.</summary>
/// <param name="Vote">The roll call.</param>
/// <param name="First">The discrimination along the first dimension, positive where the upper end votes yes.</param>
/// <param name="Second">The same along the second.</param>
/// <param name="LowerCut">The cut between no and abstaining.</param>
/// <param name="UpperCut">The cut between abstaining and yes; above the lower.</param>
public sealed record PlaneVoteParameters(VoteAddress Vote, double First, double Second, double LowerCut, double UpperCut)
{
    /// <summary>The discrimination along the first dimension, times the share of it in that dimension.</summary>
    public double AlongFirst => Along(First);

    /// <summary>The same along the second.</summary>
    public double AlongSecond => Along(Second);

    private double Along(double slope) => slope == 0 ? 0 : slope * Math.Abs(slope) / Math.Sqrt(First * First + Second * Second);
}
