namespace Placard.Record.Positions.Forecasts;

/// <summary>The forecast of one state's ballot in a coming vote.</summary>
/// <param name="State">The state, a member of the body that day.</param>
/// <param name="Yes">The chance that it votes yes, from 0 to 1.</param>
/// <param name="No">The chance that it votes no.</param>
/// <param name="Abstain">The chance that it abstains.</param>
/// <param name="Absent">The chance that it does not vote. The four sum to 1.</param>
public sealed record BallotForecast(StateCode State, double Yes, double No, double Abstain, double Absent)
{
    /// <summary>The chance of one ballot; 0 for a ballot that is none or unknown.</summary>
    public double Of(Ballot ballot) =>
        ballot switch
        {
            Ballot.Yes => Yes,
            Ballot.No => No,
            Ballot.Abstain => Abstain,
            Ballot.NotVoting => Absent,
            _ => 0,
        };

    /// <summary>The ballot it is likeliest to cast; where two are as likely, yes before no before abstain before absent.</summary>
    public Ballot Likeliest
    {
        get
        {
            var best = Ballot.Yes;
            foreach (var ballot in (ReadOnlySpan<Ballot>)[Ballot.No, Ballot.Abstain, Ballot.NotVoting])
            {
                if (Of(ballot) > Of(best))
                    best = ballot;
            }
            return best;
        }
    }
}
