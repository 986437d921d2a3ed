using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>The organisation whose page is asked for, by its address or by a name in any spelling.</summary>
public sealed record OrganisationName(string Name)
{
    private static readonly Parameter<string?> Named = Ask.Text("name", "The organisation, by name or as its address has it") with
    {
        IsInPath = true,
        MaxLength = 400,
    };

    public static QueryParameters<OrganisationName> Parameters { get; } =
        new QueryParameters<OrganisationName>(request => new(request.Value(Named) ?? "")).With(Named, q => q.Name);
}

/// <summary>All that is held of one organisation.</summary>
/// <param name="Line">The organisation.</param>
/// <param name="SessionNames">What each session is called, by its day.</param>
/// <param name="States">The register of states.</param>
/// <param name="LastSession">The day of the last session held.</param>
public sealed record OrganisationSheet(
    OrganisationLine Line,
    IReadOnlyDictionary<DateOnly, string> SessionNames,
    StateRegister States,
    DateOnly? LastSession
)
{
    public NgoOrganisation Organisation => Line.Organisation;

    public string NameOf(DateOnly session) => SessionNames.GetValueOrDefault(session, session.InWords());

    /// <exception cref="Refusal">There is none of that name.</exception>
    public static OrganisationSheet Of(Request request, OrganisationName asked)
    {
        var index = AccessIndex.Of(request.Edition);
        var line =
            index.Find(asked.Name)
            ?? throw Refusal.NotFound(
                $"{Quotes.Of(asked.Name)} is no organisation that the lists held name.",
                OrganisationSubjects.Near(index, asked.Name).Select(l => new Link(l.Name, l.Address))
            );
        return new(line, index.Ledger.Sessions.ToDictionary(s => s.Day, s => s.Name), request.States, index.Ledger.LastSession);
    }

    public Feed ToFeed() =>
        new(
            Line.Name,
            [
                .. OrganisationHappenings
                    .Of(Line, NameOf)
                    .OrderByDescending(h => h.Day)
                    .Select(h => new FeedEntry(h.Title, h.Address, h.Day.Earliest, h.Summary)),
            ]
        );
}
