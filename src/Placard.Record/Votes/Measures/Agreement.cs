namespace Placard.Record.Votes.Measures;

/// <summary>How two states voted beside each other over a list of votes; docs/measures/agreement.md has the formulas and their
/// sources.</summary>
/// <param name="Common">Votes on which both voted yes, no or abstained.</param>
/// <param name="Same">Of these, votes on which both did the same.</param>
/// <param name="Opposite">Of these, votes on which one voted yes and the other no.</param>
/// <param name="OnlyFirst">Votes on which the first cast a ballot and the second did not: absent, not participating, no member, or not on
/// the source's list.</param>
/// <param name="OnlySecond">The reverse.</param>
public readonly record struct Agreement(int Common, int Same, int Opposite, int OnlyFirst, int OnlySecond)
{
    /// <summary>Votes on which one abstained and the other voted yes or no.</summary>
    public int Partial => Common - Same - Opposite;

    /// <summary>Lijphart's index of agreement (1963), 0 to 1: identical ballots count 1, an abstention beside a yes or no counts ½, over
    /// the common votes. Null without a common vote.</summary>
    public double? Index => Common == 0 ? null : (Same + Partial / 2.0) / Common;

    /// <summary>The plain share of identical ballots among the common votes, 0 to 1. Null without a common vote.</summary>
    public double? Share => Common == 0 ? null : (double)Same / Common;

    /// <summary>What two ballots on one vote add; a ballot not cast makes the vote uncommon.</summary>
    public static Agreement Of(Ballot first, Ballot second) =>
        (first.IsCast(), second.IsCast()) switch
        {
            (true, true) => new(1, first == second ? 1 : 0, IsOpposite(first, second) ? 1 : 0, 0, 0),
            (true, false) => new(0, 0, 0, 1, 0),
            (false, true) => new(0, 0, 0, 0, 1),
            _ => default,
        };

    /// <summary>The agreement over two lists of votes together.</summary>
    public static Agreement operator +(Agreement left, Agreement right) => left.Add(right);

    /// <summary>The agreement over this list of votes and another.</summary>
    public Agreement Add(Agreement other) =>
        new(
            Common + other.Common,
            Same + other.Same,
            Opposite + other.Opposite,
            OnlyFirst + other.OnlyFirst,
            OnlySecond + other.OnlySecond
        );

    private static bool IsOpposite(Ballot first, Ballot second) => (first, second) is (Ballot.Yes, Ballot.No) or (Ballot.No, Ballot.Yes);
}
