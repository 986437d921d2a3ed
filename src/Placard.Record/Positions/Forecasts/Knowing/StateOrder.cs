namespace Placard.Record.Positions.Forecasts.Knowing;

/// <summary>A number for every state, so that counts by state are arrays.</summary>
internal sealed class StateOrder
{
    private readonly short[] _places = new short[1 << 15];

    public StateOrder(IReadOnlyList<State> states)
    {
        Array.Fill(_places, (short)-1);
        States = states;
        for (var i = 0; i < states.Count; i++)
            _places[states[i].Code.ToNumber()] = (short)i;
    }

    public IReadOnlyList<State> States { get; }

    public int Count => States.Count;

    /// <summary>The place of a state, or -1.</summary>
    public int Of(StateCode code) => _places[code.ToNumber()];
}
