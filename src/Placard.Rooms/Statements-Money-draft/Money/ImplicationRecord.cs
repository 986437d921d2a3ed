using Placard.Record.Money;

namespace Placard.Rooms.Money;

/// <summary>One draft, what it costs at each stage, and the votes on it.</summary>
/// <param name="Course">The cost through the stages.</param>
/// <param name="Votes">Votes on the draft or on the text it became.</param>
public sealed record ImplicationRecord(ImplicationCourse Course, IReadOnlyList<VoteEvent> Votes)
{
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
        var course =
            index.Find(draft)
            ?? index.Find(draft.WithoutRevision)
            ?? throw Refusal.NotFound(
                $"No statement of the cost of {draft} is held; that does not mean that it costs nothing.",
                new Link("Drafts with a cost", Addresses.Implications)
            );
        var votes = edition.Votes.All.Where(v =>
            v.Draft.IsKnown && v.Draft.WithoutRevision == course.Draft.WithoutRevision || v.Symbol == course.Draft
        );
        return new(course, [.. votes]);
    }
}
