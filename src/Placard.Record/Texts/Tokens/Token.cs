namespace Placard.Record.Texts.Tokens;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes up.</param>
/// <param name="Folded">The word as it is compared.</param>
public readonly record struct Token(int Start, int Length, string Folded)
{
    /// <summary>The words of a text, in order. <see cref="TokenReader"/> gives the same without allocating.</summary>
    public static IReadOnlyList<Token> Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        var words = new TokenReader(text);
        while (words.Read())
            tokens.Add(new Token(words.Start, words.Length, words.Folded.ToString()));
        return tokens;
    }

    /// <summary>The text as words are compared, a blank between them: <c>Côte d’Ivoire</c> becomes <c>cote d ivoire</c>. Two phrases are
    /// the same if this is.</summary>
    public static string Fold(ReadOnlySpan<char> text) => string.Join(' ', Of(text).Select(t => t.Folded));
}
