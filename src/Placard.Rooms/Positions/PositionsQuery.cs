namespace Placard.Rooms.Positions;

/// <summary>The roll calls that place states, and whether year by year. One body at a time: only there do states face the same
/// votes.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first date; the default for none asked.</param>
/// <param name="To">The last date.</param>
/// <param name="About">The topic as asked; null for all.</param>
/// <param name="ByYear">Whether a state has a position for every year, or one for the whole span.</param>
public sealed record PositionsQuery(
    Body Body,
    PartialDate From = default,
    PartialDate To = default,
    string? About = null,
    bool ByYear = true
)
{
    private static readonly Parameter<Body?> OfBody = Ask.Body() with { Label = "Body", AnyLabel = null, IsOffered = Ask.HasRollCalls };

    private static readonly Parameter<string?> OnTopic = new(
        "topic",
        ParameterKind.Text,
        "Words that the title or subjects contain; or \"country situations\"; or \"item 4\" for an agenda item",
        (_, text) => Topic.Read(text)?.Name,
        name => name
    )
    {
        Label = "Topic: words of title or subject, or one of those listed",
        Suggestions = [Topic.CountrySituations, "item 4", "Human rights", "self-determination", "death penalty"],
    };
    private static readonly Parameter<bool?> ByYearFirst = By("year", "span");
    private static readonly Parameter<bool?> BySpanFirst = By("span", "year");

    /// <summary>The roll calls alone.</summary>
    public static QueryParameters<PositionsQuery> RollCallParameters { get; } = OfRollCalls();

    /// <summary>The same and whether year by year, which it is unless said.</summary>
    public static QueryParameters<PositionsQuery> Parameters { get; } = OfRollCalls().With(ByYearFirst, q => q.ByYear ? null : false);

    /// <summary>The same and whether year by year, which it is not unless said.</summary>
    public static QueryParameters<PositionsQuery> SpanParameters { get; } = OfRollCalls().With(BySpanFirst, q => q.ByYear ? true : null);

    /// <summary>Reads which roll calls are asked for.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="usual">The body if none is named.</param>
    /// <param name="byYear">Whether year by year, unless said.</param>
    /// <exception cref="Refusal">A value means nothing.</exception>
    public static PositionsQuery Of(Request request, Body usual, bool byYear = true)
    {
        var (from, to) = Ask.Span(request);
        return new(request.Value(OfBody) ?? usual, from, to, request.Value(OnTopic), request.Value(ByYearFirst) ?? byYear);
    }

    public Topic? Topic => Topic.Read(About);

    /// <summary>What of the record they are.</summary>
    public Reach Reach => new(HeldPart.RollCalls, Body, From, To);

    /// <summary>The roll calls asked for, in doubt or not, latest first.</summary>
    public IEnumerable<VoteEvent> RollCalls(VoteLedger ledger, StateRegister states)
    {
        var topic = Topic;
        var filter = new VoteFilter
        {
            Body = Body,
            From = From,
            To = To,
            Topic = topic?.Words,
            WithQuarantined = true,
        };
        return ledger.Where(filter).Where(v => v.IsRollCall && v.Date.IsKnown && topic?.Takes(v, states) != false);
    }

    /// <summary>The roll calls in words: <c>Human Rights Council, since 2015, on “torture”</c>.</summary>
    public string InWords => InWordsWith(Quotes.Of);

    /// <summary>The same for a terminal, which would show the marks that keep a reader's words apart.</summary>
    public string InPlainWords => InWordsWith(words => $"“{words}”");

    private string InWordsWith(Func<string, string> quoted) =>
        Body.Name + ", " + Dates.Span(From, To) + (About is { } words ? $", on {quoted(words)}" : "");

    /// <summary>The query as an address writes it, <c>?</c> first.</summary>
    public override string ToString() => Parameters.ToAddress(this);

    private static QueryParameters<PositionsQuery> OfRollCalls() =>
        new QueryParameters<PositionsQuery>(request => Of(request, Body.HumanRightsCouncil))
            .With(OfBody, q => q.Body)
            .With(Ask.From, q => q.From)
            .With(Ask.To, q => q.To)
            .With(OnTopic, q => q.About);

    private static Parameter<bool?> By(params string[] words) =>
        Ask.Choice<bool>(
            "by",
            "A position for every year (year), or one for the whole span (span)",
            TryBy,
            byYear => byYear ? "year" : "span",
            words
        ) with
        {
            Label = "Positions",
            Example = "year",
            ChoiceLabel = word => word == "year" ? "year by year" : "one for the whole span",
            AnyLabel = null,
        };

    private static bool TryBy(string? text, out bool byYear)
    {
        byYear = string.Equals(text, "year", StringComparison.OrdinalIgnoreCase);
        return byYear || string.Equals(text, "span", StringComparison.OrdinalIgnoreCase);
    }
}
