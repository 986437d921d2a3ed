namespace Placard.Record.Voices;

/// <summary>The passages in which the words of a statement are searched: all words sought must be in one of them.</summary>
public static class VoicePassages
{
    /// <summary>How many sentences make a passage.</summary>
    public const int Sentences = 8;

    /// <summary>The passages of a statement, in order.</summary>
    /// <param name="words">The words, a sentence a line.</param>
    public static IEnumerable<string> Of(string words) => words.Split('\n').Chunk(Sentences).Select(lines => string.Join(' ', lines));
}
