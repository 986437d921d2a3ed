namespace Placard.Rooms.Sessions;

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

    /// <summary>The page of the session.</summary>
    public string Address => Addresses.Session(Body, InAddress);

    /// <summary>The session in which a vote was taken. Votes of the Security Council of which the sources name no session are of their
    /// year.</summary>
    public static BodySession? Of(VoteEvent vote) =>
        vote.Session.Length > 0 ? new(vote.Body, vote.Session)
        : vote.Date.IsKnown ? new(vote.Body, Numbers.Plain(vote.Date.Year))
        : null;
}
