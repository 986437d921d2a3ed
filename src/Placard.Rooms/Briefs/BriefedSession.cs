using System.Text.RegularExpressions;
using Placard.Record.Votes.Sessions;
using Placard.Rooms.Sessions;

namespace Placard.Rooms.Briefs;

/// <summary>What the brief of a session is made from: the decisions of one body under one number.</summary>
/// <param name="Edition">The record.</param>
/// <param name="Body">The body.</param>
/// <param name="Session">The number, as the body counts: <c>58</c>, <c>S-27</c>.</param>
/// <param name="All">Its decisions, latest first, those whose record contains an error among them.</param>
/// <param name="Today">The day of the brief.</param>
internal sealed partial record BriefedSession(OpenEdition Edition, Body Body, string Session, IReadOnlyList<VoteEvent> All, DateOnly Today)
{
    private const int MostNearest = 4;

    /// <summary>Its decisions without those whose record contains an error.</summary>
    public IReadOnlyList<VoteEvent> Sound => field ??= [.. All.Where(v => v.Status != RecordStatus.Quarantined)];

    public string Name => $"{Body.Name}, session {Session}";

    /// <summary>Finds a session as readers write it: <c>HRC/58</c>.</summary>
    /// <exception cref="Refusal">No decision of such a session is held; the sentence says which are nearest.</exception>
    public static BriefedSession Find(OpenEdition edition, Body body, string session, DateOnly today)
    {
        var number = session.Trim().ToUpperInvariant();
        List<VoteEvent> all = [.. edition.Votes.All.Where(v => v.Body == body && SessionOf(v) == number)];
        return all.Count > 0
            ? new(edition, body, number, all, today)
            : throw Refusal.NotFound(
                $"No decision of session {Quotes.Of(session)} of the {body.Name} is in this edition.",
                edition
                    .Votes.All.Where(v => v.Body == body)
                    .Select(SessionOf)
                    .Where(s => s.Length > 0)
                    .Distinct()
                    .Take(MostNearest)
                    .Select(s => new Link($"{body.Name}, session {s}", Addresses.BriefOf(body, s)))
            );
    }

    /// <summary>The same, or the session that comes.</summary>
    /// <exception cref="Refusal">Neither is there.</exception>
    public static BriefSubject FindAny(OpenEdition edition, Body body, string session, DateOnly today)
    {
        var number = SessionCalendar.NumberOf(session);
        if (edition.Votes.All.Any(v => v.Body == body && SessionOf(v) == session))
            return BriefSubject.Of(Find(edition, body, session, today));
        var coming =
            number is not null || string.Equals(session, SessionQuery.Next, StringComparison.OrdinalIgnoreCase)
                ? ComingSession.Of(edition, body, number, today)
                : null;
        return coming is null ? BriefSubject.Of(Find(edition, body, session, today)) : BriefSubject.Of(edition, coming);
    }

    /// <summary>Reads <c>HRC/58</c>; false for what is no session.</summary>
    public static bool TryRead(string words, out Body body, out string session)
    {
        var match = Written().Match(words.Trim());
        body = Body.Find(match.Groups["body"].Value) ?? Body.HumanRightsCouncil;
        session = match.Groups["session"].Value.ToUpperInvariant();
        return match.Success && Body.Find(match.Groups["body"].Value) is not null;
    }

    /// <summary>The session of a vote: as the record says, else by its symbol; empty where neither does.</summary>
    public static string SessionOf(VoteEvent vote) =>
        vote.Session.Length > 0 ? vote.Session
        : vote.Draft.IsKnown && vote.Draft.Session.Length > 0 ? vote.Draft.Session
        : vote.Symbol.Session;

    [GeneratedRegex(@"^(?<body>[A-Za-z0-9/ ]*[A-Za-z0-9])[/ ](?<session>(?:S-|ES-|s-|es-)?[0-9]{1,3}|[IVXLivxl]{1,9}|[Nn][Ee][Xx][Tt])$")]
    private static partial Regex Written();
}
