using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>One election, group by group.</summary>
/// <param name="Election">The election.</param>
/// <param name="Majority">The votes that a candidate needed; null in a body elected otherwise than by the Assembly.</param>
/// <param name="Others">Other elections to the same body, latest first.</param>
/// <param name="States">Names.</param>
public sealed record ElectionSheet(Election Election, int? Majority, IReadOnlyList<Election> Others, StateRegister States)
{
    public string Title => $"{(Election.IsByElection ? "By-election" : "Election")} to the {Election.Body.Name}, {Election.Day.InWords()}";

    /// <summary>Other elections of the same year, in a sentence; empty for none.</summary>
    public string OfTheSameYear =>
        Others.Where(e => e.Day.Year == Election.Day.Year).ToList() is { Count: > 0 } others
            ? $"Seats of the same body were also filled on {Lists.And([.. others.Select(e => e.Day.InWords()).Reverse()])}."
            : "";

    /// <summary>The candidacies for the seats of a group.</summary>
    public IEnumerable<Candidacy> Of(RegionalGroup group) => Election.Candidacies.Where(c => c.Group == group);

    public static ElectionSheet Of(OpenEdition edition, ElectionQuery query)
    {
        var all = SeatIndex.Of(edition).ElectionsOf(query.Body).ToList();
        var found = all.Where(e => query.Day.IsKnown && e.Day >= query.Day.Earliest && e.Day <= query.Day.Latest).ToList();
        // A year's regular election is meant where nothing more exact is said; its by-elections have their own day.
        var election =
            found.Find(e => !e.IsByElection)
            ?? found.FirstOrDefault()
            ?? throw Refusal.NotFound(
                $"No election to the {query.Body.Name} in {query.Day} is in this edition.",
                all.OrderBy(e => Math.Abs(e.Day.DayNumber - query.Day.Earliest.DayNumber))
                    .Take(3)
                    .Select(e => new Link($"Election of {e.Day.InWords()}", SeatAddresses.Election(e.Body, e.Day)))
            );
        var members = edition.States.All.Count(s => s.WasMember(PartialDate.From(election.Day)));
        return new(
            election,
            election.Body == SeatedBody.Council ? CouncilRules.VotesToBeElected(members) : null,
            [.. all.Where(e => e != election)],
            edition.States
        );
    }
}
