using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Placard.Record.Votes.Sessions;

/// <summary>A session of a body, or a year of one that the record does not count by sessions.</summary>
/// <param name="Body">The body.</param>
/// <param name="Name">The session in the body's numbering: <c>58</c>, <c>S-37</c>, <c>ES-11</c>, <c>2024</c>.</param>
public sealed record BodySession(Body Body, string Name)
{
    private const string Ending = "ending ";

    /// <summary>The session as addresses and commands write it: <c>58</c>, <c>2024-06-14</c>.</summary>
    public string InAddress => Name.StartsWith(Ending, StringComparison.Ordinal) ? Name[Ending.Length..] : Name.Replace(' ', '-');

    /// <summary>Body and session: <c>HRC/58</c>.</summary>
    public string Code => $"{Body.Code}/{InAddress}";

    /// <summary>The session in which a vote was taken. Votes of the Security Council of which the sources name no session are of their
    /// year.</summary>
    public static BodySession? Of(VoteEvent vote) =>
        vote.Session.Length > 0 ? new(vote.Body, vote.Session)
        : vote.Date.IsKnown ? new(vote.Body, vote.Date.Year.ToString(CultureInfo.InvariantCulture))
        : null;

    /// <summary>Whether a vote was taken in it.</summary>
    public bool Has(VoteEvent vote) => vote.Body == Body && Of(vote) == this;

    /// <summary>Reads body and session as people write them: <c>HRC/58</c>, <c>hrc 58</c>. The session is empty where a body is named
    /// alone; whether there is such a session, the record says.</summary>
    /// <returns>Whether the text names a body that votes.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out BodySession? session)
    {
        var written = text.Trim('/', ' ').Replace('+', ' ');
        var at = written.LastIndexOfAny(['/', ' ']);
        session =
            Body.Find(written) is { } whole ? new(whole, "")
            : at > 0 && Body.Find(written[..at]) is { } body ? new(body, written[(at + 1)..])
            : null;
        return session is not null;
    }
}
