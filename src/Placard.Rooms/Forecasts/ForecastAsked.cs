using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Forecasts;

/// <summary>What is asked to be forecast, as a reader wrote it.</summary>
public sealed record ForecastWords
{
    public string? Like { get; init; }

    public string? Title { get; init; }

    public string? Body { get; init; }

    public string? Kind { get; init; }

    public string? Item { get; init; }

    public string? Topic { get; init; }

    public string? Sponsors { get; init; }

    public string? On { get; init; }

    public bool TwoThirds { get; init; }

    /// <summary>Whether anything is asked at all.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Like) && string.IsNullOrWhiteSpace(Title);
}

/// <summary>A proposal to be forecast, understood.</summary>
/// <param name="Vote">What is known of it.</param>
/// <param name="On">The day of the vote.</param>
/// <param name="Like">The past vote it is to be like; null for a new text.</param>
public sealed record ForecastAsked(ComingVote Vote, DateOnly On, VoteEvent? Like)
{
    private const int MostCharacters = 300;
    private const int MostSponsors = 60;

    /// <summary>Understands what a reader wrote.</summary>
    /// <exception cref="Refusal">Something cannot be read, or the vote cannot be forecast; one sentence says what.</exception>
    public static ForecastAsked Read(OpenEdition edition, ForecastWords words)
    {
        var like = string.IsNullOrWhiteSpace(words.Like) ? null : VoteIn(edition, words.Like);
        if (like is null && string.IsNullOrWhiteSpace(words.Title))
            throw Refusal.Unreadable("Name a vote it will be like, or the title of a new text.");
        if (like is not null && !string.IsNullOrWhiteSpace(words.Title))
            throw Refusal.Unreadable("Name a vote it will be like or the title of a new text, not both.");
        var vote = like is null ? Written(words) : ComingVote.Like(like);
        if (!ForecastWalk.Forecasts(vote.Body))
            throw Refusal.Unreadable($"Votes of the {vote.Body.Name} are not forecast; those of the Human Rights Council (HRC) and the General Assembly (GA) are.");
        if (SponsorsOf(edition.States, words.Sponsors) is { Count: > 0 } sponsors)
            vote = vote with { MainSponsors = sponsors };
        if (!string.IsNullOrWhiteSpace(words.Topic))
            vote = vote with { Topics = [words.Topic.Trim()] };
        if (words.TwoThirds)
            vote = vote.Body == Body.GeneralAssembly ? vote with { Rule = Majority.TwoThirds } : throw Refusal.Unreadable(
                "Two thirds decide on important questions of the General Assembly (Charter, article 18); the Council decides by a majority of those voting yes or no.");
        return new(vote, DayOf(edition, words.On, vote.Body), like);
    }

    /// <summary>The day after the last roll call of a body that the edition holds; null where it holds none.</summary>
    public static DateOnly? DayAfterLast(OpenEdition edition, Body body) =>
        edition.Votes.All.FirstOrDefault(v => v.Body == body && v.IsMeasurable && v.Date.IsExact)?.Date.Earliest.AddDays(1);

    private static VoteEvent VoteIn(OpenEdition edition, string text)
    {
        var (symbol, votes) = FindVote.In(edition, text);
        if (votes.Count == 1 || votes[0].Kind == VoteKind.WholeText)
            return votes[0];
        throw Refusal.Unreadable(
            $"{symbol} bears several votes; choose one.", votes.Take(6).Select(v => new Link(v.Address.ToString(), Addresses.ForecastLike(v.Address))));
    }

    private static ComingVote Written(ForecastWords words) => new()
    {
        Title = Within("title", words.Title!.Trim()),
        Body = Asked.Body("body", words.Body, b => $"{Addresses.Forecasts}?title={Uri.EscapeDataString(words.Title!)}&body={b.Code}") ?? Body.HumanRightsCouncil,
        Kind = Asked.Word<VoteKind>("kind", words.Kind, VoteWords.TryKind, VoteWords.KindWords) ?? VoteKind.WholeText,
        AgendaItem = Within("item", words.Item?.Trim() ?? ""),
    };

    private static string Within(string name, string text) =>
        text.Length <= MostCharacters ? text : throw Refusal.Unreadable($"The {name} is longer than {MostCharacters} characters.");

    private static DateOnly DayOf(OpenEdition edition, string? text, Body body)
    {
        var date = Asked.Date("on", text);
        if (date.IsKnown && !date.IsExact)
            throw Refusal.Unreadable($"{Quotes.Of(text!)} is no day; write it as 2024-12-31.");
        var day = date.IsKnown ? date.Earliest : DayAfterLast(edition, body)
            ?? throw Refusal.NotFound($"This edition holds no roll call of the {body.Name} to forecast from.");
        if (day.Year < body.Since)
            throw Refusal.Unreadable($"The {body.Name} first met in {Numbers.Plain(body.Since)}.");
        if (MembersOf(edition).On(body, day).Count == 0)
            throw Refusal.NotFound($"This edition does not know who sits in the {body.Name} on {day:yyyy-MM-dd}.");
        return day;
    }

    /// <summary>Who may vote when, as an edition knows it.</summary>
    public static BodyMembers MembersOf(OpenEdition edition) => new(edition.States, edition.Seats);

    private static List<StateCode> SponsorsOf(StateRegister states, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var names = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > MostSponsors
            ? throw Refusal.Unreadable($"More than {MostSponsors} sponsors are too many; name those who introduce the text.")
            : [.. names.Select(name => states.Delegation(Asked.State(states, "sponsors", name, code => $"{Addresses.Forecasts}?sponsors={code}")!).Code).Distinct().Order()];
    }
}
