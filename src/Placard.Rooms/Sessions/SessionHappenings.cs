using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>What happened in a body.</summary>
internal static class SessionHappenings
{
    /// <summary>Its decisions, votes whose record contains an error left out.</summary>
    public static IEnumerable<Happening> DecisionsOf(OpenEdition edition, Subject subject, DateOnly since) =>
        Body.TryParse(subject.Name, out var body)
            ? edition
                .Votes.Where(new VoteFilter { Body = body, From = since == default ? default : PartialDate.From(since) })
                .Select(VoteHappenings.On)
            : [];

    /// <summary>Its sessions, by their last day of decision.</summary>
    public static IEnumerable<Happening> SessionsOf(OpenEdition edition, Subject subject) =>
        Body.TryParse(subject.Name, out var body)
            ? SessionIndex
                .Of(edition)
                .OfBody(body)
                .Select(line => new Happening(
                    line.Last,
                    SessionWords.FullTitle(line.Session),
                    Addresses.Session(line.Session),
                    SessionWords.Outcomes(line) + "."
                ))
            : [];
}
