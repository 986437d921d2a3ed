using Placard.Record.Access;
using Placard.Record.Writing;

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
    private const int MostNear = 5;

    public NgoOrganisation Organisation => Line.Organisation;

    public string NameOf(DateOnly session) => SessionNames.GetValueOrDefault(session, session.InWords());

    /// <exception cref="Refusal">There is none of that name.</exception>
    public static OrganisationSheet Of(Request request, OrganisationName asked)
    {
        var index = AccessIndex.Of(request.Edition);
        var line = index.Find(asked.Name) ?? throw Unknown(index, asked.Name);
        return new(line, index.Ledger.Sessions.ToDictionary(s => s.Day, s => s.Name), request.States, index.Ledger.LastSession);
    }

    public Feed ToFeed() =>
        new(
            Line.Name,
            [
                .. Organisation
                    .Decisions.Select(d => new FeedEntry(
                        $"{d.Kind.ToWord()}: {d.Organisation}",
                        Line.Address + "#" + d.Session.Iso(),
                        d.Session,
                        $"{NameOf(d.Session)} of the NGO Committee. {d.Note}"
                    ))
                    .Concat(
                        Organisation.Changes.Select(c => new FeedEntry(
                            $"Change of name: {c.From} is now {c.To}",
                            Line.Address + "#names",
                            c.Session,
                            $"{NameOf(c.Session)} of the NGO Committee took note of it."
                        ))
                    )
                    .OrderByDescending(e => e.Day),
            ]
        );

    // A word that few names have says more of what was meant than one that many have.
    private static Refusal Unknown(AccessIndex index, string name)
    {
        var words = NgoName.SlugOf(name).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var having = words
            .Select(word => index.ByName.Where(line => line.Organisation.Slug.Split('-').Any(other => IsLike(word, other))).ToList())
            .Where(lines => lines.Count > 0);
        var near = having
            .SelectMany(lines => lines.Select(line => (Line: line, Weight: 1.0 / lines.Count)))
            .GroupBy(l => l.Line, l => l.Weight)
            .OrderByDescending(l => l.Sum())
            .ThenBy(l => l.Key.Organisation.Slug.Length)
            .Take(MostNear)
            .Select(l => new Link(l.Key.Name, l.Key.Address));
        return Refusal.NotFound($"{Quotes.Of(name)} is no organisation that the lists held name.", near);
    }

    private static bool IsLike(string word, string other) =>
        word == other || (word.Length > 3 && other.Length > 3 && EditDistance.Between(word, other) <= 1);
}
