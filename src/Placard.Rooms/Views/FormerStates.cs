namespace Placard.Rooms.Views;

/// <summary>States that are no more: where nothing of one is held, the answer names those that came after.</summary>
internal static class FormerStates
{
    /// <summary>The state itself, where it is of today or something of it is held.</summary>
    /// <param name="request">The request.</param>
    /// <param name="state">The state asked for.</param>
    /// <param name="holds">Whether anything of a state is held.</param>
    /// <param name="what">What is asked for, as a sentence goes on: <c>recommendations to it</c>.</param>
    /// <param name="page">The page of a state.</param>
    /// <exception cref="Refusal">It is no more, and nothing of it is held.</exception>
    public static State Refused(Request request, State state, Func<StateCode, bool> holds, string what, Func<StateCode, string> page)
    {
        if (state.Standing != StateStanding.Former || holds(state.Code))
            return state;
        var until = state.Membership is [.., { To: { } to }] ? $" sat in the United Nations until {to.InWords()}" : " is no more";
        throw Refusal.NotFound(
            $"{state.Name}{until}; there are no {what} in this edition.",
            After(state).Distinct().Select(s => new Link($"{s.Name} ({s.Code})", page(s.Code)))
        );

        // Of one that is no more either, and has no page, those that came after it.
        IEnumerable<State> After(State former) =>
            (former.CarriedOnBy.IsKnown ? [former.CarriedOnBy] : former.Successors)
                .Select(request.States.Find)
                .OfType<State>()
                .SelectMany(next => next.Standing != StateStanding.Former || holds(next.Code) ? [next] : After(next));
    }
}
