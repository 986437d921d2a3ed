using System.Globalization;

namespace Placard.Record.Votes;

/// <summary>The announced or counted result of a vote.</summary>
/// <param name="Yes">In favour.</param>
/// <param name="No">Against.</param>
/// <param name="Abstain">Abstaining.</param>
/// <param name="NotVoting">Recorded as not voting, or null where the source does not count them.</param>
public readonly record struct Tally(int Yes, int No, int Abstain, int? NotVoting = null)
{
    /// <summary>In favour less against.</summary>
    public int Margin => Yes - No;

    /// <summary>Those who voted yes, no or abstained.</summary>
    public int Cast => Yes + No + Abstain;

    /// <summary>Whether two tallies agree on yes, no and abstentions; those not voting are compared only where both count them.</summary>
    public bool AgreesWith(Tally other) =>
        Yes == other.Yes
        && No == other.No
        && Abstain == other.Abstain
        && (NotVoting is not { } mine || other.NotVoting is not { } theirs || mine == theirs);

    /// <summary>The customary form, <c>17-19-11</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Yes}-{No}-{Abstain}");
}
