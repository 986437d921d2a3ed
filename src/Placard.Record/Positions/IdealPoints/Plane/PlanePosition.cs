namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>The position of a state in the plane in one period, with its uncertainty.</summary>
/// <param name="First">The position along the first dimension.</param>
/// <param name="Second">The position along the second; state, period and ballots are those of the first.</param>
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
