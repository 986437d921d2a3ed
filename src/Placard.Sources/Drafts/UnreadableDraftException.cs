namespace Placard.Sources.Drafts;

/// <summary>A draft that cannot be read; the message is the one sentence that says why not.</summary>
public sealed class UnreadableDraftException : Exception
{
    internal UnreadableDraftException(string sentence, Exception? cause = null)
        : base(sentence, cause) { }
}
