namespace Placard.Edition.Reading;

/// <summary>The hash of an edition's content, as people are shown it.</summary>
public static class EditionHash
{
    private const int LettersShown = 12;

    /// <summary>As much of a hash as tells editions apart for a reader: its first twelve letters, or all where there are fewer.</summary>
    public static string Short(string hash) => hash[..Math.Min(hash.Length, LettersShown)];
}
