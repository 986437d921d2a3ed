using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>Which joint statements a reader asks for.</summary>
/// <param name="State">Only those that name this state; null for all.</param>
/// <param name="Topic">Only those on a topic.</param>
/// <param name="Side">Only those of one side.</param>
/// <param name="Body">Only those made in one body.</param>
/// <param name="Year">Only those of one year.</param>
public sealed record StatementQuery(State? State, string? Topic, StatementSide? Side, Body? Body, int? Year)
{
    private const int FirstYear = 1945;
    private const int LastYear = 2999;

    private static readonly Parameter<State?> Named = Ask.State("state", "Only statements that name this state among those who signed") with
    {
        Label = "Signed by",
    };
    private static readonly Parameter<string?> OnTopic = Ask.Text("topic", "Only statements whose topic or subject contains these words");
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
    private static readonly Parameter<Body?> InBody = Ask.Body("Only statements made in this body") with { IsOffered = null };
    private static readonly Parameter<int?> OfYear = Ask.Number("year", "Only statements of this year", FirstYear, LastYear);

    public static QueryParameters<StatementQuery> Parameters { get; } =
        new QueryParameters<StatementQuery>(request => new(
            request.Value(Named),
            request.Value(OnTopic),
            request.Value(OfSide),
            request.Value(InBody),
            request.Value(OfYear)
        ))
            .With(Named, q => q.State)
            .With(OnTopic, q => q.Topic)
            .With(OfSide, q => q.Side)
            .With(InBody, q => q.Body)
            .With(OfYear, q => q.Year);

    /// <summary>Whether anything is asked.</summary>
    public bool IsFiltered => this != new StatementQuery(null, null, null, null, null);

    /// <summary>Whether a statement is asked for.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="names">Whether it names the state asked for.</param>
    public bool Takes(JointStatement statement, Func<JointStatement, StateCode, bool> names) =>
        (State is null || names(statement, State.Code))
        && (Topic is null || IsOn(statement, Topic))
        && (Side is null || statement.Side == Side)
        && (Body is null || statement.Body == Body)
        && (Year is null || statement.Day.Year == Year);

    private static bool IsOn(JointStatement statement, string words) =>
        statement.Topics.Append(statement.Subject).Any(topic => topic.Contains(words, StringComparison.OrdinalIgnoreCase));
}
