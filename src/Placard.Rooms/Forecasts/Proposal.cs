using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Forecasts;

/// <summary>A proposal to be forecast.</summary>
/// <param name="Vote">What is known of it.</param>
/// <param name="On">The day of the vote.</param>
/// <param name="Like">The past vote it is to be like; null for a new text.</param>
/// <param name="IsUsualDay">Whether nobody named the day, so that it is the end of the next usual session.</param>
public sealed record Proposal(ComingVote Vote, DateOnly On, VoteEvent? Like, bool IsUsualDay = false)
{
    internal const int MostCharacters = 300;

    /// <summary>What a main sponsor is beside its name: of a text like one before, who brings it again is not known.</summary>
    public string SponsorWords =>
        Like is { } like && like.MainSponsors.SequenceEqual(Vote.MainSponsors)
            ? like.Date.IsKnown
                ? $"sponsor in {Numbers.Plain(like.Date.Year)}"
                : "sponsor the last time"
            : "introduces it";

    /// <summary>The proposal that a query describes.</summary>
    /// <exception cref="Refusal">The vote cannot be forecast.</exception>
    public static Proposal Of(Request request, ForecastQuery query)
    {
        var edition = request.Edition;
        var like = query.Like is null ? null : VoteIn(edition, query.Like);
        if (like is null && query.Title is null)
            throw Refusal.Unreadable("Name a vote it will be like, or the title of a new text.");
        if (like is not null && query.Title is not null)
            throw Refusal.Unreadable("Name a vote it will be like or the title of a new text, not both.");
        var vote = like is null ? Written(query) : ComingVote.Like(like);
        if (!ForecastWalk.Forecasts(vote.Body))
            throw Refusal.Unreadable(
                $"Votes of the {vote.Body.Name} are not forecast; those of the Human Rights Council (HRC) and the General Assembly (GA) "
                    + $"are."
            );
        if (query.Effect is { } effect)
            vote = vote with { Aim = effect };
        if (query.Sponsors is { Count: > 0 } sponsors)
            vote = vote with { MainSponsors = sponsors };
        if (query.Topic is { } topic)
            vote = vote with { Topics = [topic] };
        if (query.TwoThirds)
            vote =
                vote.Body == Body.GeneralAssembly
                    ? vote with
                    {
                        Rule = Majority.TwoThirds,
                    }
                    : throw Refusal.Unreadable(
                        "Two thirds decide on important questions of the General Assembly (Charter, article 18); the Council decides by "
                            + "a majority of those voting yes or no."
                    );
        var today = request.Clock.Today();
        return new(vote, DayOf(edition, query.On, vote.Body, today), like, IsUsualDay: !query.On.IsKnown);
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
            $"{symbol} has several votes; choose one.",
            votes.Take(6).Select(v => new Link(v.Address.ToString(), Addresses.ForecastLike(v.Address)))
        );
    }

    private static ComingVote Written(ForecastQuery query) =>
        new()
        {
            Title = Within("title", query.Title!),
            Body = query.Body ?? Body.HumanRightsCouncil,
            Kind = query.Kind ?? VoteKind.WholeText,
            Aim = ProposalAims.Of(query.Title!),
            AgendaItem = Within("item", query.Item ?? ""),
        };

    private static string Within(string name, string text) =>
        text.Length <= MostCharacters ? text : throw Refusal.Unreadable($"The {name} is longer than {MostCharacters} characters.");

    // The end of the next usual session, where the record knows who will sit there; else the nearest day on which it knows.
    internal static DateOnly? UsualDay(OpenEdition edition, Body body, DateOnly today)
    {
        if (DayAfterLast(edition, body) is not { } afterLast)
            return null;
        var from = today > afterLast ? today : afterLast;
        DateOnly?[] days = [UsualSessions.Next(edition.Votes.All, body, from), from, afterLast];
        return days.FirstOrDefault(day => day is { } known && MembersOf(edition).On(body, known).Count > 0) ?? afterLast;
    }

    private static DateOnly DayOf(OpenEdition edition, PartialDate date, Body body, DateOnly today)
    {
        if (date.IsKnown && !date.IsExact)
            throw Refusal.Unreadable($"“{date}” is not a day. Write 2024-12-31.");
        var day = date.IsKnown
            ? date.Earliest
            : UsualDay(edition, body, today)
                ?? throw Refusal.NotFound($"This edition has no roll calls of the {body.Name} to forecast from.");
        if (day.Year < body.Since)
            throw Refusal.Unreadable($"The {body.Name} first met in {Numbers.Plain(body.Since)}.");
        if (MembersOf(edition).On(body, day).Count == 0)
            throw Refusal.NotFound($"This edition does not know who sits in the {body.Name} on {day:yyyy-MM-dd}.");
        return day;
    }

    /// <summary>Who may vote when, as an edition knows it.</summary>
    public static BodyMembers MembersOf(OpenEdition edition) => new(edition.States, edition.Seats);
}
