using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>The decisions listed of an organisation, one a row.</summary>
internal static class NgoDecisionColumns
{
    public static Table<OrganisationSheet> OfOrganisation { get; } =
        Table<OrganisationSheet>.Of(s => s.Organisation.Decisions, All<OrganisationSheet>());

    public static Table<SessionSheet> OfSession { get; } = Table<SessionSheet>.Of(s => s.Listed.Decisions, All<SessionSheet>());

    private static Column<TModel, NgoDecision>[] All<TModel>() =>
        [
            new("session", "Day that dates the session", (_, d) => d.Session),
            new("decision", "What was decided", (_, d) => d.Kind.ToWord()) { Words = NgoDecisionWords.All },
            new("organisation", "Name of the organisation as printed", (_, d) => d.Organisation),
            new("is_new", "1 where the application was new, 0 where not; empty where the source does not tell", (_, d) => YesNo(d.IsNew)),
            new("note", "What the source adds", (_, d) => d.Note),
            new("source", "Code of the source", (_, d) => d.Origin.Source.ToString()),
            new("locator", "Place in the source", (_, d) => d.Origin.Locator),
        ];

    private static int? YesNo(bool? value) =>
        value is { } known
            ? known
                ? 1
                : 0
            : null;
}
