namespace Placard.Record.Positions.Swing;

/// <summary>The pivotal point of the scale: with the tipping point there, the expected yes just reaches the required majority.</summary>
/// <remarks>Without abstentions and with positions exactly known it is the position of the median member under a simple majority (Black
/// 1948), and of the member at two thirds under two thirds.</remarks>
internal static class PivotalPoint
{
    private const int Halvings = 60;
    private const double Beyond = 20;

    /// <summary>The point, or null where there is none: no members, no slope, or the Security Council, where a veto does not depend on the
    /// scale.</summary>
    public static double? Of(VoteDivision division, IReadOnlyCollection<MemberPosition> members, Majority rule)
    {
        if (members.Count == 0 || division.Direction == 0 || rule == Majority.SecurityCouncil)
            return null;
        var weight = rule == Majority.TwoThirds ? 2 : 1;
        // The further the tipping point lies on the side of yes, the fewer vote yes; a direction of the scale makes no difference once it
        // is counted along that side.
        var (low, high) = (-Beyond, Beyond);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (Surplus(division.MovedTo(division.Direction * middle), members, weight) > 0)
                low = middle;
            else
                high = middle;
        }
        return division.Direction * (low + high) / 2;
    }

    private static double Surplus(VoteDivision division, IReadOnlyCollection<MemberPosition> members, int weight)
    {
        var sum = 0.0;
        foreach (var member in members)
        {
            var chances = division.At(member.Point, member.Variance);
            sum += chances.Yes - weight * chances.No;
        }
        return sum;
    }
}
