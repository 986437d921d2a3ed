namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Where a state stood in the plane in one period, with how sure that is.</summary>
/// <param name="First">Its place along the first dimension.</param>
/// <param name="Second">Its place along the second; state, period and ballots are those of the first.</param>
/// <param name="Covariance">The posterior covariance of the two.</param>
public readonly record struct PlanePosition(Position First, Position Second, double Covariance)
{
    /// <summary>The state.</summary>
    public StateCode State => First.State;

    /// <summary>The calendar year.</summary>
    public int Period => First.Period;

    /// <summary>The number of ballots the state cast in the period.</summary>
    public int Ballots => First.Ballots;
}
