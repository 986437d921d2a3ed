using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>Which of the recommendations of a state to others are asked for.</summary>
/// <param name="State">The state that recommends.</param>
/// <param name="Filter">Which of them.</param>
/// <param name="Firmness">Only those that ask so much; null for all.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Printed">How many a command prints for reading.</param>
public sealed record GivenQuery(State State, RecommendationFilter Filter, Firmness? Firmness, int Page, int Printed)
{
    private static readonly Parameter<State?> To = Ask.State("to", "Only to this state") with { Label = "Addressed to" };

    public static QueryParameters<GivenQuery> Parameters { get; } =
        new QueryParameters<GivenQuery>(Of)
            .With(FollowUpAsk.OfPath, q => q.State)
            .With(FollowUpAsk.Words, q => q.Filter.Words)
            .With(To, q => q.Filter.To)
            .With(FollowUpAsk.Asking, q => q.Firmness)
            .With(FollowUpAsk.Answered, q => q.Filter.Response)
            .With(FollowUpAsk.Cycle, q => q.Filter.Cycle)
            .With(FollowUpAsk.Theme, q => q.Filter.Theme)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null)
            .With<int?>(FollowUpAsk.Printed, q => q.Printed);

    /// <summary>The address of the list.</summary>
    public string Address => FollowUpAddresses.GivenBy(State.Code) + Parameters.ToAddress(this);

    private static GivenQuery Of(Request request) =>
        new(
            FormerStates.Refused(
                request,
                request.Value(FollowUpAsk.OfPath)!,
                state => FollowUpIndex.Of(request.Edition).CountGivenBy(state) > 0,
                "recommendations by it",
                FollowUpAddresses.GivenBy
            ),
            new RecommendationFilter
            {
                Cycle = request.Value(FollowUpAsk.Cycle),
                Theme = request.Value(FollowUpAsk.Theme),
                Response = request.Value(FollowUpAsk.Answered),
                To = request.Value(To),
                Words = request.Value(FollowUpAsk.Words),
            },
            request.Value(FollowUpAsk.Asking),
            request.Value(Ask.Page) ?? 1,
            request.Value(FollowUpAsk.Printed) ?? FollowUpAsk.UsuallyPrinted
        );
}
