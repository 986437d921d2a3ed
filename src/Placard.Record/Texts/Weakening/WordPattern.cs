using System.Globalization;

namespace Placard.Record.Texts.Weakening;

/// <summary>A pattern of folded words: <c>independent*|impartial* ~6 investigat*</c>. A star ends the beginning of a word, a stroke parts
/// choices, <c>~6</c> lets up to six words stand between.</summary>
internal sealed class WordPattern
{
    private readonly (string[] Choices, int Gap)[] _steps;

    public WordPattern(string pattern)
    {
        var steps = new List<(string[], int)>();
        var gap = 0;
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '~')
                gap = int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture);
            else
            {
                steps.Add((word.Split('|'), gap));
                gap = 0;
            }
        }
        _steps = [.. steps];
    }

    /// <summary>The words, or beginnings of words ending in a star, with which a match begins.</summary>
    public IReadOnlyList<string> Firsts => _steps[0].Choices;

    /// <summary>How many words from <paramref name="at"/> on the pattern takes up; 0 if it does not stand there.</summary>
    public int LengthAt(ReadOnlySpan<string> words, int at)
    {
        if (!Fits(_steps[0].Choices, words[at]))
            return 0;
        var end = Rest(words, at + 1, 1);
        return end < 0 ? 0 : end - at;
    }

    private int Rest(ReadOnlySpan<string> words, int at, int step)
    {
        if (step == _steps.Length)
            return at;
        for (var i = at; i < words.Length && i <= at + _steps[step].Gap; i++)
        {
            if (Fits(_steps[step].Choices, words[i]) && Rest(words, i + 1, step + 1) is >= 0 and var end)
                return end;
        }
        return -1;
    }

    private static bool Fits(string[] choices, string word)
    {
        foreach (var choice in choices)
        {
            if (choice[^1] == '*' ? word.AsSpan().StartsWith(choice.AsSpan(..^1), StringComparison.Ordinal) : word == choice)
                return true;
        }
        return false;
    }
}
