using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>Which of the recommendations to a state are asked for.</summary>
/// <param name="State">The state that is asked.</param>
/// <param name="Filter">Which of them.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Printed">How many a command prints for reading.</param>
public sealed record ReceivedQuery(State State, RecommendationFilter Filter, int Page, int Printed)
{
    public static QueryParameters<ReceivedQuery> Parameters { get; } =
        new QueryParameters<ReceivedQuery>(Of)
            .With(FollowUpAsk.OfPath, q => q.State)
            .With(FollowUpAsk.Words, q => q.Filter.Words)
            .With(FollowUpAsk.Issuer, q => q.Filter.Issuer)
            .With(FollowUpAsk.Answered, q => q.Filter.Response)
            .With(FollowUpAsk.Cycle, q => q.Filter.Cycle)
            .With(FollowUpAsk.From, q => q.Filter.Mechanism)
            .With(FollowUpAsk.Theme, q => q.Filter.Theme)
            .With<RecommendationKind?>(FollowUpAsk.Kind, q => q.Filter.Kind == RecommendationKind.Recommendation ? null : q.Filter.Kind)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null)
            .With<int?>(FollowUpAsk.Printed, q => q.Printed);

    /// <summary>The address of the list.</summary>
    public string Address => FollowUpAddresses.Of(State.Code) + Parameters.ToAddress(this);

    private static ReceivedQuery Of(Request request) =>
        new(
            FormerStates.Refused(
                request,
                request.Value(FollowUpAsk.OfPath)!,
                state => FollowUpIndex.Of(request.Edition).States.Contains(state),
                "recommendations to it",
                FollowUpAddresses.Of
            ),
            new RecommendationFilter
            {
                Kind = request.Value(FollowUpAsk.Kind) ?? RecommendationKind.Recommendation,
                Mechanism = request.Value(FollowUpAsk.From),
                Cycle = request.Value(FollowUpAsk.Cycle),
                Theme = request.Value(FollowUpAsk.Theme),
                Response = request.Value(FollowUpAsk.Answered),
                Issuer = request.Value(FollowUpAsk.Issuer),
                Words = request.Value(FollowUpAsk.Words),
            },
            request.Value(Ask.Page) ?? 1,
            request.Value(FollowUpAsk.Printed) ?? FollowUpAsk.UsuallyPrinted
        );
}
