using System.Text.RegularExpressions;

namespace Placard.Testing.Briefs;

/// <summary>What would be stumbled over if a brief were read aloud.</summary>
internal static partial class ReadAloud
{
    /// <summary>The problems of what is said, each with the words; none for good ones.</summary>
    public static IEnumerable<string> Problems(IEnumerable<string> said, StateRegister states) =>
        said.SelectMany(text => Problems(text, states));

    private static IEnumerable<string> Problems(string text, StateRegister states)
    {
        var own = Quoted().Replace(text, "Q");
        if (text.Contains("  ", StringComparison.Ordinal) || text != text.Trim())
            yield return $"blanks: {text}";
        if (text[^1] is not ('.' or '?'))
            yield return $"no end: {text}";
        if (char.IsLower(text.First(char.IsLetterOrDigit)) && text[0] != '“')
            yield return $"no capital: {text}";
        if (OneOfMany().IsMatch(own) || ManyOfOne().IsMatch(own))
            yield return $"number and noun: {text}";
        if (Misplaced().IsMatch(own))
            yield return $"marks: {text}";
        if (IsoDate().IsMatch(own))
            yield return $"date: {text}";
        if (text.Any(char.IsControl))
            yield return $"control: {text}";
        foreach (Match code in Code().Matches(own))
        {
            if (StateCode.TryParse(code.Value, out var state) && states.Find(state) is not null)
                yield return $"code {code.Value}: {text}";
        }
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"(?<![\d\u00a0,.-])\b1 (votes|states|roll calls|texts|amendments|times|recommendations|reports|terms|changes|sponsors)\b"
    )]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"\b(0|[2-9]|\d*\d[02-9]) (vote|state|roll call|text|amendment|time|recommendation|report|term|sponsor)\b(?! in)")]
    private static partial Regex ManyOfOne();

    [GeneratedRegex(@" [,.;:?)]|\(\s|\.\.|,,|;\.|:\.|\(\)")]
    private static partial Regex Misplaced();

    [GeneratedRegex(@"(?<![/\w-])\d{4}-\d{2}(-\d{2})?(?![/\w-])")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<![/\w(.-])[A-Z]{3}(?![/\w.-])")]
    private static partial Regex Code();
}
