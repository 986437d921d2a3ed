namespace Placard.Record.Positions.IdealPoints;

/// <summary>The parameters of one roll call on the scale: a state at x votes no, abstains or votes yes as <c>Discrimination · x</c> plus a
/// standard normal error falls below, between or above the cuts.</summary>
/// <param name="Vote">The roll call.</param>
/// <param name="Discrimination">The discrimination; positive where the upper end of the scale votes yes.</param>
/// <param name="LowerCut">The cut between no and abstaining.</param>
/// <param name="UpperCut">The cut between abstaining and yes; above the lower.</param>
public sealed record VoteParameters(VoteAddress Vote, double Discrimination, double LowerCut, double UpperCut);
