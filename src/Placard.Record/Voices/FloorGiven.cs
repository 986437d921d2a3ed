using System.Text.RegularExpressions;

namespace Placard.Record.Voices;

/// <summary>Reads from a chair's sentence that somebody gets the floor, and who.</summary>
internal static partial class FloorGiven
{
    private const int MostWords = 9;

    /// <summary>Whether a sentence gives somebody the floor.</summary>
    public static bool Is(string sentence) => Gives().IsMatch(sentence);

    /// <summary>The state that gets the floor; the default where none is named that is known.</summary>
    public static StateCode To(string sentence, StateRegister states, PartialDate day)
    {
        var match = Representative().Match(sentence);
        if (!match.Success)
            match = Floor().Match(sentence);
        return match.Success ? Named(match.Groups["who"].Value, states, day) : default;
    }

    // The longest run of words that is a name: “Iran, Islamic Republic of, to introduce …”.
    private static StateCode Named(string words, StateRegister states, PartialDate day)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, all.Length); count > 0; count--)
        {
            if (states.Resolve(string.Join(' ', all.Take(count)).TrimEnd('.', ',', ';', ':', '?', '!'), day) is { } state)
                return state.Code;
        }
        return default;
    }

    [GeneratedRegex(
        @"\b(?:give|giving|gave)\b.{0,16}\bfloor\b|\b(?:has|have)\sthe\sfloor\b|\bI\s(?:now\s|shall\s|will\s)?(?:call\s(?:up)?on|recogni[sz]e)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Gives();

    [GeneratedRegex(
        @"\b(?:representative|delegation|delegate|ambassador|minister)\sof\s(?:the\s)?(?<who>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Representative();

    [GeneratedRegex(
        @"\b(?:floor\sto|call\s(?:up)?on|recogni[sz]e)\s(?:the\s)?(?:distinguished\s)?(?<who>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Floor();
}
