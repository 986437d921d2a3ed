using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The seats of an edition, put in order once: who sat where, elections, experts, bureaus.</summary>
internal sealed class SeatIndex
{
    private SeatIndex(OpenEdition edition)
    {
        var registers = edition.Registers;
        Plan = new SeatPlan(
            [
                .. edition.Seats.Of(Body.HumanRightsCouncil).Select(SeatHolding.Of),
                .. registers.All(MemberTables.MemberTerms).Select(SeatHolding.Of),
            ],
            registers.All(ElectionTables.Changes)
        );
        Elections = Election.ListOf(registers.All(ElectionTables.Slates), registers.All(ElectionTables.Candidacies));
        Experts = registers.All(MemberTables.Experts).ToLookup(e => e.Body);
        Bureaus = registers
            .All(MemberTables.Bureaus)
            .OrderByDescending(b => b.Year)
            .ThenBy(b => b.Role, StringComparer.Ordinal)
            .ToLookup(b => b.Body);
        Vacancies = Vacancy.ListOf(registers.All(MandateTables.Vacancies));
    }

    public SeatPlan Plan { get; }

    /// <summary>Every election, latest first.</summary>
    public IReadOnlyList<Election> Elections { get; }

    public ILookup<SeatedBody, ExpertTerm> Experts { get; }

    /// <summary>Bureaus, latest year first, the President before Vice-Presidents.</summary>
    public ILookup<SeatedBody, BureauTerm> Bureaus { get; }

    /// <summary>Every vacancy of a mandate, latest session first.</summary>
    public IReadOnlyList<Vacancy> Vacancies { get; }

    /// <summary>Every slate, in order of election.</summary>
    public IEnumerable<Slate> Slates => Elections.SelectMany(e => e.Slates);

    public static SeatIndex Of(OpenEdition edition) => edition.Keep(e => new SeatIndex(e));

    /// <summary>The elections to a body, latest first.</summary>
    public IEnumerable<Election> ElectionsOf(SeatedBody body) => Elections.Where(e => e.Body == body);

    /// <summary>Whether anything is held of who sits in a body.</summary>
    public bool Knows(SeatedBody body) => Plan.Of(body).Any() || Experts[body].Any();
}
