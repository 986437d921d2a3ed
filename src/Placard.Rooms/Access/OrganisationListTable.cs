using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>Organisations, one a row.</summary>
internal static class OrganisationListTable
{
    public static Table<OrganisationList> Columns { get; } =
        Table<OrganisationList>.Of(
            list => list.All,
            new("organisation", "Its latest name", (_, o) => o.Name),
            new("address", "Its page", (_, o) => o.Address),
            new("standing", "How its latest application stands as of the last session held", (_, o) => o.Standing.ToWord())
            {
                Words = NgoStandingWords.All,
            },
            new("applications", "Applications listed", (_, o) => o.Organisation.Applications.Count),
            new("deferrals", "Sessions that put an application of it off", (_, o) => o.Deferrals) { Unit = "sessions" },
            new("years_waiting", "How long its latest application waited; empty where none is listed", (_, o) => o.Years)
            {
                Unit = "years",
            },
            new("at_least", "1 where it may have waited longer, 0 where not", (_, o) => o.IsAtLeast ? 1 : 0),
            new("last_session", "Day of the last session of which a decision on it is listed", (_, o) => o.Organisation.LastSession),
            new("roll_calls", "Roll calls whose title names it", (_, o) => o.RollCalls.Count),
            new(
                "asked_by",
                "Codes of the states that a source says asked about it; most sources do not say",
                (_, o) => string.Join(' ', o.Interventions.Select(i => i.State.ToString()).Distinct())
            ),
            new("spellings", "Its other spellings and names, parted by “; ”", (_, o) => string.Join("; ", o.Organisation.Spellings))
        );
}
