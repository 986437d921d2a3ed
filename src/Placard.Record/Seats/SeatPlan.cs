namespace Placard.Record.Seats;

/// <summary>Who sat in every body of states and when, with what else changed it.</summary>
/// <remarks>Immutable and safe to read from many threads. A body or a day for which no term is held is unknown, and nothing follows from a
/// state's absence.</remarks>
public sealed class SeatPlan
{
    private readonly ILookup<SeatedBody, SeatHolding> _holdings;
    private readonly ILookup<SeatedBody, SeatChange> _changes;

    /// <summary>Makes the plan.</summary>
    /// <param name="holdings">Terms of all bodies, in any order.</param>
    /// <param name="changes">Changes of all bodies, in any order.</param>
    public SeatPlan(IEnumerable<SeatHolding> holdings, IEnumerable<SeatChange> changes)
    {
        _holdings = holdings.OrderBy(h => h.Days.From).ThenBy(h => h.Group).ThenBy(h => h.State).ToLookup(h => h.Body);
        _changes = changes.OrderBy(c => c.On).ThenBy(c => c.State).ThenBy(c => c.Kind).ToLookup(c => c.Body);
    }

    /// <summary>Every term of a body, by first day, group and state.</summary>
    public IEnumerable<SeatHolding> Of(SeatedBody body) => _holdings[body];

    /// <summary>The changes of a body, in order of day.</summary>
    public IEnumerable<SeatChange> ChangesOf(SeatedBody body) => _changes[body];

    /// <summary>The terms of a body that were running on a day, in order of group and state.</summary>
    public IReadOnlyList<SeatHolding> On(SeatedBody body, DateOnly day) =>
        [.. _holdings[body].Where(h => h.Days.Contains(day)).OrderBy(h => h.Group).ThenBy(h => h.State)];

    /// <summary>Whether a state may be elected again at once when a term ends; null where the rule of the body is not known.</summary>
    public bool? MayStandAgain(SeatHolding ending) =>
        ending.Body.Again switch
        {
            ReElection.NoLimit => true,
            ReElection.NoThirdInARow => !_holdings[ending.Body].Any(h => h.IsJustBefore(ending)),
            _ => null,
        };

    /// <summary>The states whose rights of membership in a body were suspended on a day and which held their seats.</summary>
    public IReadOnlyList<StateCode> SuspendedOn(SeatedBody body, DateOnly day)
    {
        var suspended = new SortedSet<StateCode>();
        foreach (var change in _changes[body].TakeWhile(c => c.On.Earliest <= day))
        {
            if (change.Kind == SeatChangeKind.Suspended)
                suspended.Add(change.State);
            else if (change.Kind is SeatChangeKind.Restored or SeatChangeKind.LeftEarly)
                suspended.Remove(change.State);
        }
        suspended.IntersectWith(On(body, day).Select(h => h.State));
        return [.. suspended];
    }

    /// <summary>The seats of a body that the plan has nobody in on a day, by group, each with the reason where one is known; none where
    /// every seat is filled, or nothing is known of the day.</summary>
    public IReadOnlyList<EmptySeats> EmptyOn(SeatedBody body, DateOnly day)
    {
        var filled = On(body, day).CountBy(h => h.Group).ToDictionary();
        return filled.Count == 0
            ? []
            :
            [
                .. body
                    .ByGroup.Select(share => (Group: share.Key, Seats: share.Value - filled.GetValueOrDefault(share.Key)))
                    .Where(empty => empty.Seats != 0)
                    .Select(empty => new EmptySeats(empty.Group, empty.Seats, Why(body, empty.Group, day))),
            ];
    }

    // The seat of who left early is empty until somebody is elected to it.
    private SeatChange? Why(SeatedBody body, RegionalGroup group, DateOnly day) =>
        _changes[body]
            .LastOrDefault(c =>
                c.Kind == SeatChangeKind.LeftEarly
                && c.On.Latest < day
                && _holdings[body].Any(h => h.State == c.State && h.Group == group && h.Days.To is { } end && end == c.On.Latest)
                && !_holdings[body].Any(h => h.Group == group && h.Days.From is { } begin && begin > c.On.Latest && begin <= day)
            );
}

/// <summary>Seats of a group that nobody holds on a day.</summary>
/// <param name="Group">The group.</param>
/// <param name="Seats">How many; less than none where more states sit than the group has seats.</param>
/// <param name="Because">What left them empty; null where that is not known.</param>
public sealed record EmptySeats(RegionalGroup Group, int Seats, SeatChange? Because);
