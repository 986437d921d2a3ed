namespace Placard.Rooms.Views;

/// <summary>A state that was no more when what a register holds begins: an empty page of it would say that it never signed or
/// paid.</summary>
internal static class PastState
{
    /// <summary>The delegation of a state, for a register that begins on a day.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="state">The state named.</param>
    /// <param name="first">The first day of the register; null for an empty one.</param>
    /// <param name="things">What it holds, in the plural: <c>joint statements</c>.</param>
    /// <param name="addressOf">The page of a state.</param>
    /// <exception cref="Refusal">The state was no more on that day; the sentence says until when it was a member, and leads to the states
    /// that came from it.</exception>
    public static State Refused(Request request, State state, DateOnly? first, string things, Func<StateCode, string> addressOf)
    {
        var delegation = request.States.Delegation(state);
        if (
            delegation.Standing != StateStanding.Former
            || first is not { } begins
            || delegation.Membership is not [.., { To: { } last }]
            || last >= begins
        )
            return delegation;
        throw Refusal.NotFound(
            $"{delegation.Name} was a member until {last.InWords()}; the {things} held begin on {begins.InWords()}.",
            delegation.Successors.Select(request.States.Find).OfType<State>().Select(s => new Link(s.Name, addressOf(s.Code)))
        );
    }
}
