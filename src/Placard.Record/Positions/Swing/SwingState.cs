namespace Placard.Record.Positions.Swing;

/// <summary>How near one member is to turning on a vote.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="Distance">How far it stands from the tipping point, in units of the scale: above 0 on the side of yes, below 0 on the side of no; null for a vote without a tipping point.</param>
/// <param name="Chances">The chances of its ballot.</param>
/// <param name="Yes">The chance of yes at the two ends of the 90% interval of its position, the lower chance first.</param>
/// <param name="No">The same of no.</param>
/// <param name="Cast">The ballot it cast on this vote; none for a state that was not on the list.</param>
public sealed record SwingState(MemberStanding Standing, double? Distance, BallotChances Chances, (double Low, double High) Yes, (double Low, double High) No, Ballot Cast)
{
    /// <summary>The member.</summary>
    public StateCode State => Standing.State;

    /// <summary>The chance that it would cast another ballot than it did, were the same vote taken again; null where it cast none.</summary>
    public double? Turns => Cast is Ballot.Yes or Ballot.No or Ballot.Abstain ? 1 - Chances.Of(Cast) : null;

    internal static SwingState Of(VoteDivision division, MemberStanding standing, Ballot cast)
    {
        var (low, high) = (division.At(standing.Low), division.At(standing.High));
        return new(
            standing,
            division.TippingPoint is { } tipping ? division.Direction * (standing.Point - tipping) : null,
            division.At(standing.Point, standing.Variance),
            (Math.Min(low.Yes, high.Yes), Math.Max(low.Yes, high.Yes)),
            (Math.Min(low.No, high.No), Math.Max(low.No, high.No)),
            cast);
    }
}
