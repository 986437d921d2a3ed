using Placard.Record.Votes.Sessions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>A session that a reader asks for.</summary>
/// <param name="Body">The body.</param>
/// <param name="Session">The session as written; empty for the list of its sessions, <c>next</c> for the one that comes.</param>
/// <param name="Page">The page of its texts, from 1.</param>
public sealed record SessionQuery(Body Body, string Session, int Page = 1)
{
    /// <summary>The word for the session that comes.</summary>
    public const string Next = "next";

    private const int Longest = 40;

    private static readonly Parameter<SessionQuery?> Named = new(
        "session",
        ParameterKind.Text,
        "Body and session: HRC/58, HRC/S-37, GA/78, GA/ES-11, SC/2024; HRC/next or GA/next for the one that comes",
        Read,
        query => query is null ? null : $"{query.Body.Code}/{query.Session}"
    )
    {
        Example = "HRC/58",
        IsInPath = true,
        MaxLength = Longest,
    };

    public static QueryParameters<SessionQuery> Parameters { get; } =
        new QueryParameters<SessionQuery>(request => request.Value(Named)! with { Page = request.Value(Ask.Page) ?? 1 })
            .With(Named, q => q)
            .With(Ask.Page, q => q.Page > 1 ? q.Page : null);

    /// <summary>Whether the session that comes is asked for, whichever that is.</summary>
    public bool IsNext => Session.Equals(Next, StringComparison.OrdinalIgnoreCase);

    /// <summary>The one address of what is asked for; null where it is none, which the answer says.</summary>
    /// <param name="edition">The record.</param>
    /// <param name="address">The address of a session that is written as addresses write it.</param>
    internal string? CanonicalIn(OpenEdition edition, Func<Body, string, string> address) =>
        IsNext ? address(Body, Next)
        : SessionIndex.Of(edition).Find(Body, Session) is { } line ? address(Body, line.Session.InAddress)
        : SessionCalendar.NumberOf(Session) is { } number ? address(Body, Numbers.Plain(number))
        : null;

    /// <summary>The list of the sessions of the body, where it is named alone.</summary>
    internal string? ListOfBody => Session.Length == 0 ? SessionListQuery.Address(Body) : null;

    /// <summary>The answer to a session that is not there.</summary>
    internal Refusal NotThere(OpenEdition edition)
    {
        var near = HeldSessions
            .Of(edition)
            .Nearest(Body, Session)
            .Select(session => new Link(SessionWords.FullTitle(session), Addresses.Session(session)));
        return Refusal.NotFound(
            IsNext
                ? $"When the {Body.ShortName} meets next is not worked out; that is done for the Human Rights Council and the General "
                    + "Assembly."
                : HeldSessions.NoSuch(Body, Session),
            SessionIndex.Of(edition).CalendarOf(Body) is null
                ? near
                : near.Append(new Link("The coming session", Addresses.Session(Body, Next)))
        );
    }

    private static SessionQuery Read(Request request, string text) =>
        BodySession.TryParse(text, out var session)
            ? new(session.Body, session.Name)
            : throw Refusal.NotFound(
                $"{Quotes.Of(text)} is no session; write body and session, such as HRC/58. The body is {Ask.Bodies}.",
                new Link("The sessions of the Human Rights Council", $"{Addresses.Sessions}?body=HRC"),
                new Link("All sessions", Addresses.Sessions)
            );
}
