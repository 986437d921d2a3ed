using Placard.Record.Claims;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>When a proposal was decided on, as far as the document says it.</summary>
internal static class ProposalTime
{
    // A day is given for another one of the same week; a month for the one in which the session began.
    private const int DaysAround = 10;
    private const int DaysAroundMonth = 20;

    /// <summary>The times it gives. A sentence without one is of the time of those before it: “The Council this afternoon adopted
    /// ...”.</summary>
    public static IReadOnlyList<Period> Of(ProposalReference proposal) =>
        proposal.Periods.Count > 0 || proposal.Sessions.Count > 0
            ? proposal.Periods
            :
            [
                .. proposal
                    .Context.SelectMany(s => s.All<PeriodMention>())
                    .Select(p => p.Period)
                    .Where(p => p.Grain == TimeGrain.Day)
                    .Take(1),
            ];

    /// <summary>The days on which it may have been, by each of these times.</summary>
    public static DateRange[] Windows(ProposalReference proposal) => [.. Of(proposal).Select(p => p.Widened(Around(p.Grain)))];

    /// <summary>The days that a report of one day is about.</summary>
    public static DateRange Reported(Period told) => new(told.Days.From?.AddDays(-DaysAround), told.Days.To);

    /// <summary>Whether it gives any time, be it only a session.</summary>
    public static bool IsGiven(ProposalReference proposal) => Of(proposal).Count > 0 || proposal.Sessions.Count > 0;

    /// <summary>Whether it gives a time in which a body decides on few texts.</summary>
    public static bool IsBounded(ProposalReference proposal) =>
        proposal.Sessions.Count > 0 || Of(proposal).Any(p => p.Grain is TimeGrain.Day or TimeGrain.Month);

    private static int Around(TimeGrain grain) =>
        grain switch
        {
            TimeGrain.Day => DaysAround,
            TimeGrain.Month => DaysAroundMonth,
            _ => 0,
        };
}
