namespace Placard.Sources.Files;

/// <summary>A file that cannot be read, with the reason in a sentence for a reader.</summary>
/// <param name="reason">The sentence. It names no path of this machine, so that two builds tell the same.</param>
internal sealed class UnreadableFileException(string reason) : Exception(reason);
