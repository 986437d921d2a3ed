using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>Which individual cases are asked for.</summary>
/// <param name="State">Only against this state.</param>
/// <param name="Committee">Only of this treaty body.</param>
/// <param name="Issue">Words of an issue or an article.</param>
/// <param name="Decision">Words of the kind of decision.</param>
/// <param name="From">Decided on or after this date.</param>
/// <param name="To">Decided on or before this date.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Printed">How many a command prints for reading.</param>
public sealed record CaseQuery(
    State? State,
    TreatyBody? Committee,
    string? Issue,
    string? Decision,
    PartialDate From,
    PartialDate To,
    int Page,
    int Printed
)
{
    private static readonly Parameter<State?> Against = Ask.State("state", "Only against this state") with { Label = "Against" };
    private static readonly Parameter<TreatyBody?> Of = new(
        "committee",
        ParameterKind.Choice,
        "Only of this treaty body, by its short name: CAT",
        (_, text) =>
            TreatyBody.Find(text)
            ?? throw Refusal.Unreadable(
                $"{Quotes.Of(text)} is not a value of committee; write {Lists.Or([.. TreatyBody.All.Select(b => b.Code)])}."
            ),
        body => body?.Code
    )
    {
        Choices = [.. TreatyBody.All.Select(b => b.Code)],
        ChoiceLabel = code => TreatyBody.Find(code)!.Name,
    };
    private static readonly Parameter<string?> OnIssue = Ask.Text("issue", "Only with these words in an issue or an article (CCPR-14)");
    private static readonly Parameter<string?> Decided = Ask.Text("decision", "Only with these words in the kind of decision");

    public static QueryParameters<CaseQuery> Parameters { get; } =
        new QueryParameters<CaseQuery>(Read)
            .With(Against, q => q.State)
            .With(Of, q => q.Committee)
            .With(OnIssue, q => q.Issue)
            .With(Decided, q => q.Decision)
            .With(Ask.From, q => q.From)
            .With(Ask.To, q => q.To)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null)
            .With<int?>(FollowUpAsk.Printed, q => q.Printed);

    /// <summary>The address of the list.</summary>
    public string Address => FollowUpAddresses.Cases + Parameters.ToAddress(this);

    internal bool Passes(IndividualCase one) =>
        (State is null || one.States.Contains(State.Code))
        && (Committee is null || one.Committee == Committee.Code)
        && (Decision is null || one.Decision.Contains(Decision, StringComparison.OrdinalIgnoreCase))
        && (Issue is null || one.Issues.Concat(one.Articles).Any(i => i.Contains(Issue, StringComparison.OrdinalIgnoreCase)))
        && (!From.IsKnown || (one.Decided.IsKnown && one.Decided.Latest >= From.Earliest))
        && (!To.IsKnown || (one.Decided.IsKnown && one.Decided.Earliest <= To.Latest));

    private static CaseQuery Read(Request request)
    {
        var (from, to) = Ask.Span(request);
        return new(
            request.Value(Against),
            request.Value(Of),
            request.Value(OnIssue),
            request.Value(Decided),
            from,
            to,
            request.Value(Ask.Page) ?? 1,
            request.Value(FollowUpAsk.Printed) ?? FollowUpAsk.UsuallyPrinted
        );
    }
}
