using Placard.Record.Votes.Sessions;
using Placard.Record.Writing;

namespace Placard.Rooms.Votes;

/// <summary>The sessions of which an edition has votes: finds the one that is meant, and those nearest to it.</summary>
internal sealed class HeldSessions
{
    private const int MostNearest = 4;

    // Between a number and words: farther than any two numbers.
    private const int Unlike = 1000;

    private readonly Dictionary<string, BodySession> _byCode;

    // Latest first, as votes are.
    private HeldSessions(OpenEdition edition) =>
        _byCode = edition
            .Votes.All.Select(BodySession.Of)
            .OfType<BodySession>()
            .Distinct()
            .ToDictionary(session => session.Code, StringComparer.OrdinalIgnoreCase);

    public static HeldSessions Of(OpenEdition edition) => edition.Keep(e => new HeldSessions(e));

    /// <summary>The session of a body that is written so, or null.</summary>
    public BodySession? Find(Body body, string session) =>
        _byCode.GetValueOrDefault(new BodySession(body, session).Code)
        ?? (SessionCalendar.NumberOf(session) is { } number ? _byCode.GetValueOrDefault($"{body.Code}/{number}") : null);

    /// <summary>The sessions of a body whose names are nearest.</summary>
    public IEnumerable<BodySession> Nearest(Body body, string session)
    {
        var wanted = session.ToUpperInvariant();
        return _byCode.Values.Where(held => held.Body == body).OrderBy(held => Distance(held.InAddress, wanted)).Take(MostNearest);
    }

    /// <summary>Reads the session that a filter names.</summary>
    /// <exception cref="Refusal">It names none that has votes here.</exception>
    public BodySession Read(Request request, string name, string text)
    {
        if (!BodySession.TryParse(text, out var asked))
            throw Refusal.Unreadable(
                $"{Quotes.Of(text)}, given as {name}, is no session; write body and session, such as HRC/58. The body is {Ask.Bodies}."
            );
        return Find(asked.Body, asked.Name)
            ?? throw Refusal.Unreadable(
                asked.Name.Length == 0
                    ? $"{Quotes.Of(text)}, given as {name}, names a body and no session; write both, such as {asked.Body.Code}/58."
                    : NoSuch(asked.Body, asked.Name),
                Nearest(asked.Body, asked.Name).Select(near => new Link(near.Code, request.With(name, near.Code)))
            );
    }

    /// <summary>That a body has no such session here.</summary>
    public static string NoSuch(Body body, string session) =>
        session.Length == 0
            ? $"That names the {body.Name} and no session; write both, such as {body.Code}/58."
            : $"There is no session {Quotes.Of(session)} of the {body.Name} in this edition.";

    private static int Distance(string session, string wanted) =>
        (SessionCalendar.NumberOf(session), SessionCalendar.NumberOf(wanted)) is ({ } held, { } asked)
            ? Math.Abs(held - asked)
            : Unlike + EditDistance.Between(session, wanted);
}
