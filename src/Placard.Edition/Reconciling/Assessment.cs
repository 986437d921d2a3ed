namespace Placard.Edition.Reconciling;

/// <summary>How far a vote can be trusted, why not further, and which observations speak for it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Doubts">Why it is not better, worst first.</param>
/// <param name="Believed">The observations from which the record is taken, best first: the sound ones, or all where none is.</param>
internal sealed record Assessment(RecordStatus Status, IReadOnlyList<Doubt> Doubts, IReadOnlyList<SourcedVote> Believed);
