using System.Text.RegularExpressions;

namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The words by which titles are compared.</summary>
internal static partial class TitleWords
{
    private const int LongEnoughForPlural = 5;

    /// <summary>The words of three letters and more, folded, each once; a plural s is dropped.</summary>
    public static string[] Of(string text) =>
        [
            .. Word()
                .Matches(Votes.SearchWords.Fold(text))
                .Select(match => match.Value)
                .Where(word => word is not ("the" or "and" or "for" or "with" or "its" or "from" or "that" or "which"))
                .Select(word => word.Length >= LongEnoughForPlural && word[^1] == 's' ? word[..^1] : word)
                .Distinct(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
