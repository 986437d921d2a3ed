using System.Text.RegularExpressions;

namespace Placard.Sources.Drafts.Prose;

/// <summary>What the signs at the two ends of a line say of the paragraph that it is in.</summary>
internal static partial class ProseMarks
{
    /// <summary>Whether words end as a sentence does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> words) => Ended().IsMatch(words);

    /// <summary>How many characters the bullet before the words of a line takes up, with the blanks after it; 0 where there is
    /// none.</summary>
    public static int Bullet(ReadOnlySpan<char> line) => Length(Bullets().EnumerateMatches(line));

    /// <summary>The same of a number, a letter or a dash, which may also be words of a line that goes on.</summary>
    public static int Number(ReadOnlySpan<char> line) => Length(Numbers().EnumerateMatches(line));

    private static int Length(Regex.ValueMatchEnumerator matches) => matches.MoveNext() ? matches.Current.Length : 0;

    [GeneratedRegex(@"[.!?…:;。！？؟۔।][\s""'”’»)\]]*(?:\[?[0-9]{1,3}\]?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"^\s*[•▪‣◦●■□➢\uF0B7\uF0A7][\s\u00A0]*", RegexOptions.CultureInvariant)]
    private static partial Regex Bullets();

    [GeneratedRegex(@"^\s*(?:[-–—*+]|[0-9]{1,3}[.)]|\([0-9a-z]{1,4}\)|[a-z]\))[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
