using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>Which joint statements a reader asks for.</summary>
/// <param name="Topic">Only those on a topic.</param>
/// <param name="State">Only those that name this state; null for all.</param>
/// <param name="Concerns">Only those about the conduct of this state.</param>
/// <param name="Side">Only those of one side.</param>
/// <param name="List">Only those of whose list so much is known.</param>
/// <param name="Body">Only those made in one body.</param>
/// <param name="Year">Only those of one year.</param>
public sealed record StatementQuery(
    string? Topic,
    State? State,
    State? Concerns,
    StatementSide? Side,
    SignatoryList? List,
    Body? Body,
    int? Year
)
{
    private const int FirstYear = 1945;
    private const int LastYear = 2999;

    private static readonly Parameter<string?> OnTopic = Ask.Text("topic", "Only statements whose topic or subject contains these words");
    private static readonly Parameter<State?> Named = Ask.State("state", "Only statements that name this state among those who signed") with
    {
        Label = "Signed by",
    };
    private static readonly Parameter<State?> About = Ask.State("concerns", "Only statements about the conduct of this state") with
    {
        Label = "About",
    };
    private static readonly Parameter<StatementSide?> OfSide = Ask.Choice<StatementSide>(
        "side",
        "Only statements of this side, as the sources label it",
        StatementSideWords.TryParse,
        side => side.ToWord(),
        StatementSideWords.All
    ) with
    {
        AnyLabel = "Both sides",
    };
    private static readonly Parameter<SignatoryList?> OfList = Ask.Choice<SignatoryList>(
        "list",
        "Only statements of whose list of names so much is known",
        SignatoryListWords.TryParse,
        list => list.ToWord(),
        SignatoryListWords.All
    ) with
    {
        Label = "List of names",
    };
    private static readonly Parameter<Body?> InBody = Ask.Body("Only statements made in this body") with { IsOffered = null };
    private static readonly Parameter<int?> OfYear = Ask.Number("year", "Only statements of this year", FirstYear, LastYear);

    public static QueryParameters<StatementQuery> Parameters { get; } =
        new QueryParameters<StatementQuery>(request =>
            new(
                request.Value(OnTopic),
                Delegation(request, Named),
                Delegation(request, About),
                request.Value(OfSide),
                request.Value(OfList),
                request.Value(InBody),
                request.Value(OfYear)
            )
        )
            .With(OnTopic, q => q.Topic)
            .With(Named, q => q.State)
            .With(About, q => q.Concerns)
            .With(OfSide, q => q.Side)
            .With(OfList, q => q.List)
            .With(InBody, q => q.Body)
            .With(OfYear, q => q.Year);

    public bool Takes(JointStatement statement, StatementIndex index) =>
        (Topic is null || IsOn(statement, Topic))
        && (State is null || index.IsNamedIn(statement, State.Code))
        && (Concerns is null || statement.Concerns == Concerns.Code)
        && (Side is null || statement.Side == Side)
        && (List is null || statement.List == List)
        && (Body is null || statement.Body == Body)
        && (Year is null || statement.Day.Year == Year);

    private static State? Delegation(Request request, Parameter<State?> asked) =>
        request.Value(asked) is { } state ? request.States.Delegation(state) : null;

    private static bool IsOn(JointStatement statement, string words) =>
        statement.Topics.Append(statement.Subject).Any(topic => topic.Contains(words, StringComparison.OrdinalIgnoreCase));
}
