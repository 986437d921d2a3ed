using Placard.Edition.Changes;

namespace Placard.Rooms.Changes;

/// <summary>Which changes are shown.</summary>
/// <param name="Body">Only those of a body; null for all.</param>
/// <param name="Kind">Only those of a kind; null for all.</param>
/// <param name="Page">The page of the list, from 1.</param>
public sealed record ChangesQuery(Body? Body, ChangeKind? Kind, int Page)
{
    private static readonly Parameter<Body?> OfBody = Ask.Body();
    private static readonly Parameter<ChangeKind?> OfKind = Ask.Choice<ChangeKind>(
        "kind",
        "What changed",
        ChangeWords.TryParse,
        kind => kind.ToWord(),
        [.. ChangeWords.All]
    );

    public static QueryParameters<ChangesQuery> Parameters { get; } =
        new QueryParameters<ChangesQuery>(request => new(request.Value(OfBody), request.Value(OfKind), request.Value(Ask.Page) ?? 1))
            .With(OfBody, q => q.Body)
            .With(OfKind, q => q.Kind)
            .With(Ask.Page, q => q.Page);

    public bool Takes(RecordChange change) => (Body is null || change.Body == Body) && (Kind is null || change.Kind == Kind);
}
