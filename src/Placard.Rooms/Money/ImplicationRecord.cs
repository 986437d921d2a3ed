using Placard.Record.Money;
using Placard.Record.Writing;

namespace Placard.Rooms.Money;

/// <summary>One draft, what it costs at each stage, and the votes on it.</summary>
/// <param name="Course">The cost through the stages.</param>
/// <param name="Votes">Votes on the draft, in whichever revision.</param>
/// <param name="Index">All that is held.</param>
public sealed record ImplicationRecord(ImplicationCourse Course, IReadOnlyList<VoteEvent> Votes, MoneyIndex Index)
{
    private const int MostNear = 3;

    private static readonly Parameter<DocumentSymbol> Draft = Ask.Symbol("draft", "The symbol of the draft, such as A/C.3/78/L.55") with
    {
        IsInPath = true,
    };

    public static QueryParameters<DocumentSymbol> Parameters { get; } =
        new QueryParameters<DocumentSymbol>(request => request.Value(Draft)).With(Draft, draft => draft);

    /// <exception cref="Refusal">Nothing is held of its cost.</exception>
    public static ImplicationRecord Of(OpenEdition edition, DocumentSymbol draft)
    {
        var index = MoneyIndex.Of(edition);
        return index.Find(draft) is { } course ? new(course, index.VotesOn(course.Draft), index) : throw Unknown(index, draft);
    }

    private static Refusal Unknown(MoneyIndex index, DocumentSymbol draft)
    {
        var typed = draft.ToString();
        return Refusal.NotFound(
            $"No statement of the cost of {typed} is held; that does not mean that it costs nothing.",
            index
                .Courses.Select(c => (c.Draft, Symbol: c.Draft.ToString()))
                .OrderByDescending(c => c.Symbol.AsSpan().CommonPrefixLength(typed))
                .ThenBy(c => EditDistance.Between(c.Symbol, typed))
                .Take(MostNear)
                .Select(c => new Link(c.Symbol, Addresses.Implication(c.Draft)))
        );
    }
}
