namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>An index for every state, so that counts by state are arrays.</summary>
internal sealed class StateIndex
{
    private readonly short[] _indexes = new short[1 << 15];

    public StateIndex(IReadOnlyList<State> states)
    {
        Array.Fill(_indexes, (short)-1);
        States = states;
        for (var i = 0; i < states.Count; i++)
            _indexes[states[i].Code.ToNumber()] = (short)i;
    }

    public IReadOnlyList<State> States { get; }

    public int Count => States.Count;

    /// <summary>The index of a state, or -1.</summary>
    public int Of(StateCode code) => _indexes[code.ToNumber()];
}
