using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>The vote of a count as people write it, in a form or a command.</summary>
/// <param name="Title">Its title; may be empty where an earlier vote gives one.</param>
/// <param name="Body">The body's code; may be empty where an earlier vote gives it.</param>
/// <param name="On">The day.</param>
/// <param name="Symbol">The symbol of the draft; may be empty.</param>
/// <param name="Like">The symbol or address of an earlier vote on a similar text; may be empty.</param>
/// <param name="Rule"><c>simple</c> or <c>two-thirds</c>.</param>
/// <param name="Goal"><c>pass</c> or <c>block</c>.</param>
public sealed record TypedVote(string Title, string Body, string On, string Symbol, string Like, string Rule, string Goal)
{
    private static readonly Parameter<string?> LikeField = Field("like", "An earlier vote on the same or a similar text", 120);
    private static readonly Parameter<string?> SymbolField = Field("symbol", "Symbol of the draft", 80);
    private static readonly Parameter<string?> TitleField = Field("title", "Title of the text", 300);
    private static readonly Parameter<string?> BodyField = Field("body", "Code of the body", 10);
    private static readonly Parameter<string?> OnField = Field("on", "Day of the vote", 10);
    private static readonly Parameter<string?> RuleField = Field("rule", "Majority required: simple or two-thirds", 20);

    public static TypedVote Empty { get; } = new("", "", "", "", "", "simple", "pass");

    /// <summary>What an address fills into the form that starts a count, as it is written there.</summary>
    public static QueryParameters<TypedVote> Parameters { get; } =
        new QueryParameters<TypedVote>(request =>
            Empty with
            {
                Like = request.Value(LikeField) ?? "",
                Symbol = request.Value(SymbolField) ?? "",
                Title = request.Value(TitleField) ?? "",
                Body = request.Value(BodyField) ?? "",
                On = request.Value(OnField) ?? "",
                Rule = request.Value(RuleField) ?? Empty.Rule,
            }
        )
            .With(LikeField, q => q.Like)
            .With(SymbolField, q => q.Symbol)
            .With(TitleField, q => q.Title)
            .With(BodyField, q => q.Body)
            .With(OnField, q => q.On)
            .With(RuleField, q => q.Rule);

    internal static TypedVote Of(FilledForm form) =>
        new(
            form.Field("title"),
            form.Field("body"),
            form.Field("on"),
            form.Field("symbol"),
            form.Field("like"),
            form.Field("rule"),
            form.Field("goal")
        );

    public static TypedVote Of(CountedVote vote) =>
        new(
            vote.Title,
            vote.Body.Code,
            PartialDate.From(vote.On).ToString(),
            vote.Symbol.ToString(),
            vote.Like.ToString(),
            VoteWords.ToSlug(vote.Rule.ToWord()),
            vote.Goal.ToWord()
        );

    /// <summary>The vote that is meant.</summary>
    /// <exception cref="Refusal">One of the words cannot be read, or the record does not know the earlier vote.</exception>
    public CountedVote Read(OpenEdition edition)
    {
        var symbol = SymbolOf();
        // A text that came up under this very symbol is like itself.
        var like = string.IsNullOrWhiteSpace(Like)
            ? symbol.IsKnown && FindVote.On(edition, symbol) is [var first, ..]
                ? first
                : null
            : FindVote.TryIn(edition, Like.Trim())?[0]
                ?? throw Refusal.Unprocessable($"The record has no vote on {Quotes.Of(Like)}, given as a similar vote.");
        return new CountedVote(TitleOf(like), BodyOf(like), DayOf(), GoalOf(), RuleOf(), symbol, like?.Address ?? default);
    }

    private string TitleOf(VoteEvent? like) =>
        !string.IsNullOrWhiteSpace(Title) ? Title.Trim()
        : like is { Title.Length: > 0 } ? like.Title
        : throw Refusal.Unprocessable("Name the title of the text, or a similar earlier vote.");

    private Body BodyOf(VoteEvent? like)
    {
        if (string.IsNullOrWhiteSpace(Body))
            return Counted(
                like?.Body ?? throw Refusal.Unprocessable($"Name the voting body: {Lists.Or([.. Counting.Select(b => b.Code)])}.")
            );
        return Record.Bodies.Body.TryParse(Body, out var body)
            ? Counted(body)
            : throw Refusal.Unprocessable(
                $"{Quotes.Of(Body)} is not a body that votes here. Write {Lists.Or([.. Counting.Select(b => b.Code)])}."
            );
    }

    private static Body Counted(Body body) =>
        body == Record.Bodies.Body.SecurityCouncil
            ? throw Refusal.Unprocessable(
                "A whip count is for votes by simple or two-thirds majority, not for Security Council votes with vetoes."
            )
        : body == Record.Bodies.Body.NgoCommittee
            ? throw Refusal.Unprocessable(
                $"A whip count rests on roll calls whose day is known; of those of the {body.Name} only the session is. "
                    + $"Write {Lists.Or([.. Counting.Select(b => b.Code)])}."
            )
        : body;

    private DateOnly DayOf() =>
        PartialDate.TryParse(On, out var day) && day.IsExact
            ? day.Earliest
            : throw Refusal.Unprocessable($"{Quotes.Of(On)} is not a date. Write the day of the vote, as far as it is known: 2026-10-06.");

    private Goal GoalOf() =>
        string.IsNullOrWhiteSpace(Goal) ? Record.Positions.WhipCounts.Goal.Pass
        : GoalWords.TryParse(Goal, out var goal) ? goal
        : throw Refusal.Unprocessable($"{Quotes.Of(Goal)} is not a goal. Write pass or block.");

    private Majority RuleOf() =>
        string.IsNullOrWhiteSpace(Rule) ? Majority.Simple
        : VoteWords.TryMajority(Rule, out var majority) && majority != Majority.SecurityCouncil ? majority
        : throw Refusal.Unprocessable($"{Quotes.Of(Rule)} is not a majority. Write simple or two-thirds.");

    private DocumentSymbol SymbolOf()
    {
        if (string.IsNullOrWhiteSpace(Symbol))
            return default;
        return SymbolGuess.TryGuess(Symbol, out var symbol, out _)
            ? symbol
            : throw Refusal.Unprocessable($"{Quotes.Of(Symbol)} is not a document symbol. Write one such as A/HRC/51/L.6.");
    }

    internal static IEnumerable<Body> Counting => Record.Bodies.Body.All.Where(body => WhipCount.Counts(body));

    private static Parameter<string?> Field(string name, string summary, int longest) =>
        Ask.Text(name, summary) with
        {
            Place = ParameterPlace.Address,
            MaxLength = longest,
        };
}
