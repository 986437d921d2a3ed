using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts;

/// <summary>The roll calls that forecasts learn from, read once for any number of walks: measurable and dated ones of the Council, the
/// Commission, the Assembly and the Third Committee. Safe to use from many threads.</summary>
public sealed class PastVotes
{
    /// <summary>Reads them.</summary>
    /// <param name="votes">Votes in any order, of any body.</param>
    /// <param name="members">Who may vote when.</param>
    public PastVotes(IEnumerable<VoteEvent> votes, BodyMembers members)
    {
        Members = members;
        Order = new StateIndex(members.States);
        All =
        [
            .. votes
                .Where(v =>
                    v.IsMeasurable
                    && v.Date.IsKnown
                    && (ForecastWalk.Forecasts(v.Body) || v.Body == Body.ThirdCommittee || v.Body == Body.CommissionOnHumanRights)
                )
                .OrderBy(v => v.Date.Latest)
                .ThenBy(v => v.Address)
                .AsParallel()
                .AsOrdered()
                .Select(v => new PastVote(v, members.Completed(v), Order)),
        ];
    }

    /// <summary>Who may vote when.</summary>
    public BodyMembers Members { get; }

    /// <summary>How many votes are known on a day: those dated before it.</summary>
    public int KnownOn(DateOnly day) => All.TakeWhile(v => v.Day < day.DayNumber).Count();

    /// <summary>The last day of a vote; null where there is none.</summary>
    public DateOnly? Last => All is [.., var last] ? DateOnly.FromDayNumber(last.Day) : null;

    internal StateIndex Order { get; }

    /// <summary>By day and address.</summary>
    internal IReadOnlyList<PastVote> All { get; }
}
