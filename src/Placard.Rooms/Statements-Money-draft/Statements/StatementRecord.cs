using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>One joint statement and who signed it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Signatures">Who is named, in order of name.</param>
/// <param name="Opposite">Statements made on the same occasion and topic that take the opposite side.</param>
/// <param name="States">The states.</param>
public sealed record StatementRecord(
    JointStatement Statement,
    IReadOnlyList<Signature> Signatures,
    IReadOnlyList<JointStatement> Opposite,
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
        var statement =
            index.Find(id)
            ?? throw Refusal.NotFound(
                $"{Quotes.Of(id)} is no joint statement of this edition.",
                index
                    .All.OrderBy(s => Record.Writing.EditDistance.Between(s.Id, Quotes.Shortened(id)))
                    .Take(MostNear)
                    .Select(s => new Link($"{StatementWords.Title(s)}, {s.Day.InWords()}", Addresses.Statement(s.Id)))
            );
        return new(
            statement,
            [.. index.SignedBy(statement).OrderBy(s => edition.States.NameOf(s.State), StringComparer.Ordinal)],
            [.. index.All.Where(statement.Opposes)],
            edition.States
        );
    }
}
