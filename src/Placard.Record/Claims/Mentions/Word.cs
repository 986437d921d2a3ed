using Placard.Record.Writing;

namespace Placard.Record.Claims.Mentions;

/// <summary>A word of a sentence: letters, digits and apostrophes, and full stops between single letters.</summary>
/// <param name="Start">The first letter.</param>
/// <param name="Length">How many letters.</param>
/// <param name="Folded">The word in small letters, without accents.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
internal readonly record struct Word(int Start, int Length, string Folded, bool IsCapital)
{
    public int End => Start + Length;

    /// <summary>The words of a sentence, in order.</summary>
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < text.Length && Continues(text, i, end))
                end++;
            words.Add(new Word(i, end - i, SearchWords.Fold(text[i..end]), char.IsUpper(text[i])));
            i = end;
        }
        return words;
    }

    // “U.S.” is one word, and “China’s” is two: the mark of the genitive is no part of a name.
    private static bool Continues(string text, int start, int at) =>
        char.IsLetterOrDigit(text[at])
        || char.IsSurrogate(text[at])
        || (
            Folding.IsApostrophe(text[at])
            && at + 1 < text.Length
            && char.IsLetter(text[at + 1])
            && !(text[at + 1] is 's' && (at + 2 == text.Length || !char.IsLetter(text[at + 2])))
        )
        || (text[at] == '.' && char.IsUpper(text[at - 1]) && (at - 1 == start || text[at - 2] == '.'));
}
