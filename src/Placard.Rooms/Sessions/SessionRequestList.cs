using Placard.Record.Texts.Requests;
using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Sessions;

/// <summary>What texts ask for at a session, by their own words.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Session">The session.</param>
/// <param name="Requests">The paragraphs.</param>
public sealed record SessionRequestList(SessionQuery Query, BodySession Session, IReadOnlyList<TextRequest> Requests)
{
    /// <summary>How many stand on a page.</summary>
    public const int OnPage = 60;

    private const int MostInFeed = 100;

    /// <summary>What the list rests on, and what it does not say.</summary>
    public const string Limits =
        "Read by rule from the English words of resolutions and decisions in this edition. Texts that are not held, and sessions named by "
        + "a year or a month, are missing; a later text may have changed what was asked; whether it was done is not known.";

    public string Title => $"What texts ask for at the {SessionWords.Title(Session)} of the {Session.Body.Name}";

    /// <summary>How much of what is asked for.</summary>
    public string Sentence => $"{Counted(Requests)}.";

    public int Pages => Paging.Count(Requests.Count, OnPage);

    /// <summary>What is asked for, counted: <c>2 matters to take up, 31 reports or updates, in 29 texts</c>.</summary>
    public static string Counted(IReadOnlyList<TextRequest> requests)
    {
        var parts = requests.GroupBy(r => r.Found.Kind).OrderBy(g => g.Key).Select(g => g.Key.Counted(g.Count())).ToArray();
        var texts = requests.Select(r => r.Text.Symbol).Distinct().Count();
        return parts.Length == 0
            ? "No request for this session was found in the texts of this edition"
            : $"{Lists.And(parts)}, in {Plurals.Count(texts, "text")}";
    }

    /// <exception cref="Refusal">There is no such session, or none of a body whose sessions texts name by number, or fewer
    /// pages.</exception>
    public static SessionRequestList Of(Request request, SessionQuery query)
    {
        var edition = request.Edition;
        if (SessionIndex.Of(edition).CalendarOf(query.Body) is not { } calendar)
            throw Refusal.NotFound(
                $"What texts ask for is read for sessions of the Human Rights Council and the General Assembly, not of the "
                    + $"{query.Body.Name}.",
                new Link("The coming session of the Council", Addresses.RequestsAt(Body.HumanRightsCouncil, SessionQuery.Next))
            );
        var number = query.IsNext ? calendar.NextOn(request.Clock.Today()) : SessionCalendar.NumberOf(query.Session);
        if (number is null && SessionIndex.Of(edition).Find(query.Body, query.Session) is { } other)
            throw Refusal.NotFound(
                "What texts ask for is read for regular sessions, which texts name by their numbers.",
                new Link(SessionWords.FullTitle(other.Session), Addresses.Session(other.Session))
            );
        if (number is not { } known || known > calendar.LastExpected)
            throw query.NotThere(edition);
        var list = new SessionRequestList(
            query,
            new(query.Body, Numbers.Plain(known)),
            SessionRequestIndex.Of(edition).At(query.Body, known)
        );
        return query.Page <= list.Pages ? list : throw Paging.NoSuchPage(request, query.Page);
    }

    /// <summary>The requests by the day of their text.</summary>
    public Feed ToFeed() =>
        new(
            Title,
            [
                .. Requests
                    .OrderByDescending(r => r.Text.Date)
                    .Take(MostInFeed)
                    .Select(r => new FeedEntry($"{r.Text.Symbol}, {r.Paragraph}: {r.Text.Title}", r.Address, r.Text.Date.Latest, r.Words)),
            ]
        );
}

/// <summary>What is asked for, in words.</summary>
internal static class RequestWords
{
    // In the order of the kinds.
    private static readonly (string Word, string Heading, string One, string Many)[] Words =
    [
        ("consideration", "To take up again", "matter to take up again", "matters to take up again"),
        ("discussion", "Panels, dialogues and debates", "panel, dialogue or debate", "panels, dialogues or debates"),
        ("report", "Reports and updates", "report or update", "reports or updates"),
        ("other", "Anything else", "other request", "other requests"),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Words.Select(w => w.Word)];

    /// <summary>For data: <c>report</c>.</summary>
    public static string InWord(this RequestKind kind) => Words[(int)kind].Word;

    /// <summary>Above a list: <c>Reports and updates</c>.</summary>
    public static string Heading(this RequestKind kind) => Words[(int)kind].Heading;

    /// <summary>In a sentence: <c>34 reports or updates</c>.</summary>
    public static string Counted(this RequestKind kind, int number) => Plurals.Count(number, Words[(int)kind].One, Words[(int)kind].Many);
}
