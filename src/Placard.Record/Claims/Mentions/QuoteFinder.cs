using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds words between quotation marks: titles and phrases.</summary>
internal static partial class QuoteFinder
{
    private const int Shortest = 4;

    public static void Find(string text, Occupied occupied, List<Mention> found)
    {
        if (text.AsSpan().IndexOfAny("“\"«„") < 0)
            return;
        foreach (Match match in Quoted().Matches(text))
        {
            var words = match.Groups["words"].Value.Trim().TrimEnd(',', '.', ';', ' ');
            if (words.Length >= Shortest && words.Any(char.IsLetter) && occupied.Take(match.Index, match.Length))
                found.Add(new QuotedMention(match.Index, match.Length, words));
        }
    }

    [GeneratedRegex("“(?<words>[^“”]{2,400})”|\"(?<words>[^\"]{2,400})\"|«(?<words>[^«»]{2,400})»|„(?<words>[^„“”]{2,400})[“”]")]
    private static partial Regex Quoted();
}
