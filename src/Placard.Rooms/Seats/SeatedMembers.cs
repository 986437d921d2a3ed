using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>A body on one day: who sits in it, what is empty and why, its rules, its elections and what comes next.</summary>
public sealed record SeatedMembers
{
    public required SeatsQuery Query { get; init; }

    public required SeatedBody Body { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The members, by group and name; none in a committee of experts.</summary>
    public required IReadOnlyList<SeatHolding> Members { get; init; }

    /// <summary>The experts, those whose terms end first before the others; none in a body of states.</summary>
    public required IReadOnlyList<ExpertTerm> Experts { get; init; }

    /// <summary>Seats without anybody, with the reason where one is known.</summary>
    public required IReadOnlyList<EmptySeats> Empty { get; init; }

    /// <summary>Members whose rights were suspended on the day.</summary>
    public required IReadOnlyList<StateCode> Suspended { get; init; }

    /// <summary>The bureau of the year.</summary>
    public required IReadOnlyList<BureauTerm> Bureau { get; init; }

    /// <summary>Elections, latest first.</summary>
    public required IReadOnlyList<Election> Elections { get; init; }

    /// <summary>Changes between elections, latest first.</summary>
    public required IReadOnlyList<SeatChange> Changes { get; init; }

    /// <summary>Terms that end after the day, by day.</summary>
    public required IReadOnlyList<(DateOnly Ends, IReadOnlyList<SeatHolding> Seats)> Next { get; init; }

    /// <summary>The last day of the terms that end first after the day; null for none.</summary>
    public DateOnly? EndsNext => Next.Count > 0 ? Next[0].Ends : null;

    /// <summary>Whether a member may be elected again at once when its term ends.</summary>
    public required Func<SeatHolding, bool?> MayStandAgain { get; init; }

    /// <summary>Until when elections are held, in a sentence.</summary>
    public required string ElectionsHeld { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>Whether anything is held of the day.</summary>
    public bool IsKnown => Members.Count > 0 || Experts.Count > 0;

    public static SeatedMembers Of(OpenEdition edition, SeatsQuery query)
    {
        var (body, day) = (query.Body ?? SeatedBody.Council, query.On);
        var index = SeatIndex.Of(edition);
        var members = index.Plan.On(body, day);
        return new()
        {
            Query = query,
            Body = body,
            On = day,
            Members = [.. members.OrderBy(m => m.Group).ThenBy(m => edition.States.SortKeyOf(m.State), StringComparer.Ordinal)],
            Experts = [.. index.Experts[body].Where(e => MaySit(e, day)).OrderBy(e => e.Ends).ThenBy(e => e.Name, StringComparer.Ordinal)],
            Empty = index.Plan.EmptyOn(body, day),
            Suspended = index.Plan.SuspendedOn(body, day),
            Bureau = [.. index.Bureaus[body].Where(b => b.Year == day.Year)],
            Elections = [.. index.ElectionsOf(body)],
            Changes = [.. index.Plan.ChangesOf(body).Reverse()],
            Next =
            [
                .. members
                    .Where(m => m.Days.To is not null)
                    .GroupBy(m => m.Days.To!.Value)
                    .OrderBy(g => g.Key)
                    .Select(g => (g.Key, (IReadOnlyList<SeatHolding>)[.. g])),
            ],
            MayStandAgain = index.Plan.MayStandAgain,
            ElectionsHeld = SeatWords.ElectionsHeld(index, body),
            States = edition.States,
        };
    }

    // A list of experts says who sat on its day; of an earlier day it says nothing, and of a later one only until a term ends.
    internal static bool MaySit(ExpertTerm expert, DateOnly day) =>
        expert.ListedOn.IsKnown && expert.ListedOn.Earliest <= day && expert.Ends.IsKnown && expert.Ends.Latest >= day;
}
