namespace Placard.Record.Registers;

/// <summary>A source's statement of one fact of a register: a candidacy, a recommendation, a payment. What the source does not say is left
/// at its default.</summary>
/// <param name="Origin">Where it was read.</param>
public abstract record RegisterEntry(Origin Origin) : Observation(Origin);
