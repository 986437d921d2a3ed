using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The vote of a count as people write it, in a form or a command.</summary>
/// <param name="Title">Its title; may be empty where an earlier vote gives one.</param>
/// <param name="Body">The body's code; may be empty where an earlier vote tells it.</param>
/// <param name="On">The day.</param>
/// <param name="Symbol">The symbol of the draft; may be empty.</param>
/// <param name="Like">The symbol or address of an earlier vote on the like; may be empty.</param>
/// <param name="Rule"><c>simple</c> or <c>two-thirds</c>.</param>
/// <param name="Goal"><c>pass</c> or <c>block</c>.</param>
public sealed record VotedWords(string Title, string Body, string On, string Symbol, string Like, string Rule, string Goal)
{
    public static VotedWords Of(CountedVote vote) => new(
        vote.Title, vote.Body.Code, PartialDate.From(vote.On).ToString(), vote.Symbol.ToString(), vote.Like.ToString(), CountWords.Word(vote.Rule), CountWords.Word(vote.Goal));

    /// <summary>The vote that is meant.</summary>
    /// <exception cref="Refusal">One of the words cannot be read, or the record does not know the earlier vote.</exception>
    public CountedVote Read(OpenEdition edition)
    {
        var symbol = SymbolOf();
        // A text that came up under this very symbol is like itself.
        var like = Found(edition, Like) ?? (string.IsNullOrWhiteSpace(Like) && symbol.IsKnown ? VoteOn(edition, symbol) : null);
        if (like is null && !string.IsNullOrWhiteSpace(Like))
            throw Refusal.Unprocessable($"The record knows no vote on {Quotes.Of(Like)}, which the vote is said to be like.");
        return new CountedVote(TitleOf(like), BodyOf(like), DayOf(), GoalOf(), RuleOf(), symbol, like?.Address ?? default);
    }

    private string TitleOf(VoteEvent? like) => !string.IsNullOrWhiteSpace(Title) ? Title.Trim()
        : like is { Title.Length: > 0 } ? like.Title
        : throw Refusal.Unprocessable("It needs a title, or an earlier vote that it is like.");

    private Body BodyOf(VoteEvent? like)
    {
        if (string.IsNullOrWhiteSpace(Body))
            return like?.Body ?? throw Refusal.Unprocessable($"It needs the body that votes: {Lists.Or([.. Counting.Select(b => b.Code)])}.");
        if (!Record.Bodies.Body.TryParse(Body, out var body))
            throw Refusal.Unprocessable($"{Quotes.Of(Body)} is no body that votes here; write {Lists.Or([.. Counting.Select(b => b.Code)])}.");
        return body == Record.Bodies.Body.SecurityCouncil
            ? throw Refusal.Unprocessable("A whip count is for votes by simple or two-thirds majority, not for Security Council votes with vetoes.")
            : body;
    }

    private DateOnly DayOf() => PartialDate.TryParse(On, out var day) && day.IsExact
        ? day.Earliest
        : throw Refusal.Unprocessable($"{Quotes.Of(On)} is no day; write the day of the vote, as far as it is known, such as 2026-10-06.");

    private Goal GoalOf() => Goal.Trim().ToLowerInvariant() switch
    {
        "" or "pass" => Record.Positions.WhipCounts.Goal.Pass,
        "block" => Record.Positions.WhipCounts.Goal.Block,
        _ => throw Refusal.Unprocessable($"{Quotes.Of(Goal)} is no goal; write pass or block."),
    };

    private Majority RuleOf() => Rule.Trim().ToLowerInvariant() switch
    {
        "" or "simple" => Majority.Simple,
        "two-thirds" => Majority.TwoThirds,
        _ => throw Refusal.Unprocessable($"{Quotes.Of(Rule)} is no majority; write simple or two-thirds."),
    };

    private DocumentSymbol SymbolOf()
    {
        if (string.IsNullOrWhiteSpace(Symbol))
            return default;
        return SymbolGuess.TryGuess(Symbol, out var symbol, out _) ? symbol : throw Refusal.Unprocessable($"{Quotes.Of(Symbol)} is no document symbol; write one such as A/HRC/51/L.6.");
    }

    internal static IEnumerable<Body> Counting => Record.Bodies.Body.All.Where(b => b != Record.Bodies.Body.SecurityCouncil && b.Until is null);

    private static VoteEvent? Found(OpenEdition edition, string like)
    {
        if (string.IsNullOrWhiteSpace(like))
            return null;
        if (edition.Votes.Find(VoteAddress.From(like.Trim())) is { } exact)
            return exact;
        return SymbolGuess.Guesses(like).Select(symbol => VoteOn(edition, symbol)).FirstOrDefault(vote => vote is not null);
    }

    private static VoteEvent? VoteOn(OpenEdition edition, DocumentSymbol symbol) =>
        edition.Votes.Find(VoteAddress.Of(symbol)) ?? (edition.Votes.On(symbol) is [var first, ..] ? first : null);
}
