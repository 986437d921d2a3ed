namespace Placard.Record.Positions.Swing;

/// <summary>How likely each ballot of a state is, given that it casts one.</summary>
/// <param name="Yes">The chance that it votes yes, from 0 to 1.</param>
/// <param name="Abstain">The chance that it abstains.</param>
/// <param name="No">The chance that it votes no. The three sum to 1.</param>
public readonly record struct BallotChances(double Yes, double Abstain, double No)
{
    /// <summary>The chance of one ballot; 0 for a ballot that is not cast.</summary>
    public double Of(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => Yes,
            Ballot.Abstain => Abstain,
            Ballot.No => No,
            _ => 0,
        };

    /// <summary>The likeliest ballot; where two are as likely, yes before no before abstaining.</summary>
    public Ballot Likeliest =>
        Yes >= No && Yes >= Abstain ? Ballot.Yes
        : No >= Abstain ? Ballot.No
        : Ballot.Abstain;
}
