namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Points on the scale on which estimates are given, and how each period came to it: a point p became <c>Units[period] · p +
/// Zeros[period]</c>.</summary>
/// <param name="Points">The points, one for each state-period; over all of them mean 0 and standard deviation 1.</param>
/// <param name="Units">The unit of each period of the table, in its order; above 0.</param>
/// <param name="Zeros">Where each period's zero came to lie.</param>
internal sealed record LinkedScale(double[] Points, double[] Units, double[] Zeros);
