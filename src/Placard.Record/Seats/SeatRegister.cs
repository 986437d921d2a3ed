namespace Placard.Record.Seats;

/// <summary>A term of a state in a seat of a body.</summary>
/// <param name="Body">The body.</param>
/// <param name="State">The state.</param>
/// <param name="Group">The regional group whose seat it is.</param>
/// <param name="Days">The days of the term.</param>
/// <param name="Note">What should be known of it; empty for most.</param>
public sealed record SeatTerm(Body Body, StateCode State, RegionalGroup Group, DateRange Days, string Note)
{
    /// <summary>Where it was read; null where it was not read but made.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>Who sat where and when. A body for which no term is held is unknown, and nothing follows from a state's absence.</summary>
public sealed class SeatRegister(IEnumerable<SeatTerm> terms)
{
    private readonly ILookup<Body, SeatTerm> _byBody = terms.ToLookup(t => t.Body);

    /// <summary>Whether the register knows the body's members on a day the date can mean.</summary>
    public bool Knows(Body body, PartialDate on) => _byBody[body].Any(t => t.Days.MayContain(on));

    /// <summary>The terms of a body that were running on a day, in order of group and state.</summary>
    public IReadOnlyList<SeatTerm> On(Body body, DateOnly day) =>
        [.. _byBody[body].Where(t => t.Days.Contains(day)).OrderBy(t => t.Group).ThenBy(t => t.State)];

    /// <summary>Every term of a body, by first day and state.</summary>
    public IReadOnlyList<SeatTerm> Of(Body body) => [.. _byBody[body].OrderBy(t => t.Days.From).ThenBy(t => t.State)];
}
