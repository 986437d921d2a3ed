namespace Placard.Record.Observations;

/// <summary>A source's statement of the words of a document.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="Text">The words; its symbol is known.</param>
/// <param name="Draft">The draft that this text was, as far as the document says; the default otherwise.</param>
public sealed record TextObservation(Origin Origin, StructuredText Text, DocumentSymbol Draft) : Observation(Origin);

/// <summary>A source's statement of what a state said in the General Debate of the Assembly.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="State">The state.</param>
/// <param name="Session">The session of the Assembly.</param>
/// <param name="Year">The year the debate began in.</param>
/// <param name="Paragraphs">The speech as UTF-8, paragraph by paragraph with a line feed between them; no other line ends.</param>
public sealed record SpeechObservation(Origin Origin, StateCode State, int Session, int Year, ReadOnlyMemory<byte> Paragraphs)
    : Observation(Origin);
