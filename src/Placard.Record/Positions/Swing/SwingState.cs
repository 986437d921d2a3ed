namespace Placard.Record.Positions.Swing;

/// <summary>One member's probabilities on a vote, with its distance from the tipping point.</summary>
/// <param name="Position">Its position.</param>
/// <param name="Distance">Its distance from the tipping point, in units of the scale: positive on the side of yes, negative on the side of
/// no; null for a vote without a tipping point.</param>
/// <param name="Chances">The chances of its ballot.</param>
/// <param name="Yes">The chance of yes at the two ends of the 90% interval of its position, the lower chance first.</param>
/// <param name="No">The same of no.</param>
/// <param name="Cast">The ballot it cast on this vote; none for a state that was not on the list.</param>
public sealed record SwingState(
    MemberPosition Position,
    double? Distance,
    BallotChances Chances,
    (double Low, double High) Yes,
    (double Low, double High) No,
    Ballot Cast
)
{
    /// <summary>The member.</summary>
    public StateCode State => Position.State;

    /// <summary>The probability of another ballot than it cast, if the same vote were taken again; null where it cast none.</summary>
    public double? Turns => Cast.IsCast() ? 1 - Chances.Of(Cast) : null;

    internal static SwingState Of(VoteDivision division, MemberPosition position, Ballot cast)
    {
        var (low, high) = (division.At(position.Low), division.At(position.High));
        return new(
            position,
            division.TippingPoint is { } tipping ? division.Direction * (position.Point - tipping) : null,
            division.At(position.Point, position.Variance),
            (Math.Min(low.Yes, high.Yes), Math.Max(low.Yes, high.Yes)),
            (Math.Min(low.No, high.No), Math.Max(low.No, high.No)),
            cast
        );
    }
}
