using Placard.Rooms.Sessions;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief is of, as it was found in the record.</summary>
/// <param name="Address">The page of the brief.</param>
/// <param name="MakeAsync">Makes the brief, with what rooms measure of states.</param>
internal sealed record BriefSubject(string Address, Func<StateMeasures, Task<Brief>> MakeAsync)
{
    public static BriefSubject Of(OpenEdition edition, State state, DateOnly today) =>
        new(Addresses.BriefOf(state.Code), measures => Task.FromResult(StateBrief.Of(edition, state, measures, today)));

    public static BriefSubject Of(BriefedText text) => new(TextBrief.AddressOf(text), _ => TextBrief.OfAsync(text));

    public static BriefSubject Of(BriefedSession session) =>
        new(Addresses.BriefOf(session.Body, session.Session), _ => Task.FromResult(SessionBrief.Of(session)));

    public static BriefSubject Of(OpenEdition edition, ComingSession coming) =>
        new(Addresses.BriefOf(coming.Session.Body, coming.Session.InAddress), _ => Task.FromResult(ComingRules.Of(edition, coming)));
}
