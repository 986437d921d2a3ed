namespace Placard.Rooms.WhipCounts;

/// <summary>A commitment cannot be read as it is written; the message is the one sentence for who wrote it.</summary>
internal sealed class UnreadableCommitment(string sentence) : Exception(sentence);
