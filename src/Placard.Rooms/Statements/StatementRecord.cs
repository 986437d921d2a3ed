using Placard.Record.Statements;
using Placard.Record.Writing;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Statements;

/// <summary>One joint statement and who signed it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Signatures">Who is named, in order of name.</param>
/// <param name="Opposite">Statements made in the same session and on the same topic that take the opposite side.</param>
/// <param name="Source">The source it was read from.</param>
/// <param name="States">The states.</param>
public sealed record StatementRecord(
    JointStatement Statement,
    IReadOnlyList<Signature> Signatures,
    IReadOnlyList<JointStatement> Opposite,
    SourceDescription Source,
    StateRegister States
)
{
    private const int MostNear = 3;

    private static readonly Parameter<string?> Id = Ask.Text("statement", "The name of the statement, as lists have it") with
    {
        IsInPath = true,
        Example = "STATEMENT",
    };

    public static QueryParameters<string> Parameters { get; } =
        new QueryParameters<string>(request => request.Value(Id) ?? "").With(Id, id => id);

    /// <exception cref="Refusal">There is no such statement.</exception>
    public static StatementRecord Of(OpenEdition edition, string id)
    {
        var index = StatementIndex.Of(edition);
        var statement = index.Find(id.ToLowerInvariant()) ?? throw Unknown(index, id);
        return new(
            statement,
            [.. index.SignedBy(statement).OrderBy(s => edition.States.SortKeyOf(s.State), StringComparer.Ordinal)],
            [.. index.All.Where(statement.Opposes)],
            edition.Info.SourceOf(statement.Origin.Source),
            edition.States
        );
    }

    // Names begin with the day: who has that right means one of its statements.
    private static Refusal Unknown(StatementIndex index, string id) =>
        Refusal.NotFound(
            $"{Quotes.Of(id)} is no joint statement of this edition.",
            index
                .All.OrderByDescending(s => s.Id.AsSpan().CommonPrefixLength(id))
                .ThenBy(s => EditDistance.Between(s.Id, Quotes.Shortened(id)))
                .Take(MostNear)
                .Select(s => new Link($"{s.Id}: {StatementWords.Title(s)}", Addresses.Statement(s.Id)))
        );
}
