using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>Who sat in a body on a day, and in which period of the estimate that day lies.</summary>
internal static class BodyOn
{
    private const int SessionOpens = 9;

    /// <summary>The members, in code order; null where the edition does not know them.</summary>
    public static StateCode[]? Members(OpenEdition edition, Body body, PartialDate on)
    {
        if (edition.Seats.Knows(body, on))
            return [.. edition.Seats.Of(body).Where(t => t.Days.MayContain(on)).Select(t => t.State).Distinct().Order()];
        return body == Body.GeneralAssembly || body == Body.ThirdCommittee
            ? [.. edition.States.All.Where(s => !s.CarriedOnBy.IsKnown && s.WasMember(on)).Select(s => s.Code).Order()]
            : null;
    }

    /// <summary>Those who sat there when a vote was taken: those on its list, and members whom the list leaves out.</summary>
    public static StateCode[] Members(OpenEdition edition, VoteEvent vote) =>
        [.. (Members(edition, vote.Body, vote.Date) ?? []).Concat(vote.Ballots.Select(b => b.Key)).Distinct().Order()];

    public static int Period(VoteEvent vote, PartialDate? on) =>
        on is not { } day ? IdealPointSettings.ByYear.PeriodOf(vote)
        : vote.Body == Body.GeneralAssembly && day.Month is > 0 and < SessionOpens ? day.Year - 1
        : day.Year;
}
