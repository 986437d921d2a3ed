using Placard.Record.Seats;
using Placard.Rooms.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What the brief of a state is made from.</summary>
/// <param name="Edition">The record.</param>
/// <param name="State">The delegation.</param>
/// <param name="Measured">A measure of it by its code, with the medians of its group and of all states; null where nothing of that is
/// held.</param>
/// <param name="Today">The day of the brief.</param>
internal sealed record BriefedState(OpenEdition Edition, State State, Func<string, MeasuredFigure?> Measured, DateOnly Today)
{
    // With fewer roll calls in the Council its votes are told of the Assembly, where every member votes.
    private const int FewestRollCalls = 20;

    private readonly Lazy<IReadOnlyList<VoteEvent>> _council = new(() => Measurable(Edition, State, Body.HumanRightsCouncil));

    public StateCode Code => State.Code;

    public StateRegister States => Edition.States;

    /// <summary>The body whose roll calls say how it votes.</summary>
    public Body Body => _council.Value.Count >= FewestRollCalls ? Body.HumanRightsCouncil : Body.GeneralAssembly;

    /// <summary>Its measurable roll calls there, latest first.</summary>
    public IReadOnlyList<VoteEvent> RollCalls =>
        field ??= Body == Body.HumanRightsCouncil ? _council.Value : Measurable(Edition, State, Body.GeneralAssembly);

    /// <summary>The states that are members of the Council on the day of the brief, as far as that is known.</summary>
    public IReadOnlyList<StateCode> Members => field ??= [.. SeatIndex.Of(Edition).Plan.On(SeatedBody.Council, Today).Select(h => h.State)];

    public string NameOf(StateCode code) => States.NameOf(code);

    /// <summary>A sentence with a measure and its medians, after a blank: <c> No in Council roll calls: 21.3% (median of its regional
    /// group 8.1%, of all states 10.2%; 2006 to 2025).</c> Empty where it has no value.</summary>
    public string Beside(string measure) =>
        Measured(measure) is { Standing: FigureStanding.Known, World.Value: not null } known
            ? $" {known.Measure.Name}: {known.InWords} (median of its regional group {known.MedianInWords(known.Group)}, of all states "
                + $"{known.MedianInWords(known.World)}; {known.Window.TrimEnd('.')})."
            : "";

    /// <summary>The list of its votes in that body.</summary>
    public BriefSource VotesSource => new($"Votes of {State.Name} in the {Body.Name}", $"{Addresses.VotesOf(Code)}?body={Body.Code}");

    private static IReadOnlyList<VoteEvent> Measurable(OpenEdition edition, State state, Body body) =>
        [.. VoteIndex.Of(edition).OfState(state.Code).Where(v => v.Body == body && v.IsMeasurable)];
}
