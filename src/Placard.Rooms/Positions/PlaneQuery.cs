using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Positions;

/// <summary>What is asked of the page in two dimensions: the roll calls, one place for the whole span unless said otherwise, and a state to be shown among the others.</summary>
public sealed record PlaneQuery(PositionsQuery RollCalls, State? State)
{
    /// <exception cref="Refusal">A value means nothing.</exception>
    public static PlaneQuery Read(IQueryCollection query, StateRegister states)
    {
        var rollCalls = PositionsQuery.Read(query, Addresses.PositionsPlane, Body.HumanRightsCouncil, byYear: false);
        var state = Asked.State(states, "state", query["state"], code => Addresses.PositionsPlane + new PlaneQuery(rollCalls, states.Find(code)));
        return new(rollCalls, state is null ? null : states.Delegation(state));
    }

    /// <summary>The query as an address writes it, <c>?</c> first.</summary>
    public override string ToString() =>
        (RollCalls with { ByYear = true }).ToString() + (RollCalls.ByYear ? "&by=year" : "") + (State is { } state ? "&state=" + state.Code : "");
}
