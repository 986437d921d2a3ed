namespace Placard.Rooms.Views;

/// <summary>How what a reader asked for is said back in a sentence.</summary>
public static class Wording
{
    private const int Longest = 60;
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    /// <summary>The words in quotation marks, shortened, and kept apart so that right-to-left words do not turn the sentence round.</summary>
    public static string Quoted(string text) => $"“{Isolate}{Shortened(text)}{EndIsolate}”";

    public static string Shortened(string text)
    {
        var clean = string.Concat(text.Trim().Where(c => !char.IsControl(c)));
        if (clean.Length <= Longest)
            return clean;
        var end = char.IsHighSurrogate(clean[Longest - 1]) ? Longest - 1 : Longest;
        return clean[..end] + "…";
    }

    /// <summary>The dates asked for: <c>2017</c>, <c>2015 to 2024</c>, <c>since 2015</c>, <c>until 2024</c>, <c>all years</c>.</summary>
    public static string Span(PartialDate from, PartialDate to) => (from.IsKnown, to.IsKnown) switch
    {
        (true, true) => from == to ? $"{from}" : $"{from} to {to}",
        (true, false) => $"since {from}",
        (false, true) => $"until {to}",
        _ => "all years",
    };

    /// <summary>Choices as a sentence gives them: <c>a, b or c</c>.</summary>
    public static string Choice(IReadOnlyList<string> choices) => choices.Count switch
    {
        0 => "",
        1 => choices[0],
        _ => string.Join(", ", choices.Take(choices.Count - 1)) + " or " + choices[^1],
    };
}
