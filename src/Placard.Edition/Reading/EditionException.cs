namespace Placard.Edition.Reading;

/// <summary>An edition cannot be built, opened or verified; the message is a sentence for the reader.</summary>
public sealed class EditionException : Exception
{
    /// <summary>Makes one with a sentence for the reader.</summary>
    public EditionException(string message)
        : base(message) { }

    /// <summary>Makes one with a sentence for the reader, and what caused it.</summary>
    public EditionException(string message, Exception inner)
        : base(message, inner) { }
}
