namespace Placard.Sources.UprMatrix;

/// <summary>The states that recommend, which stand in brackets in the words of a recommendation, one pair or several, at the end or after
/// each half: <c>(France) (Lithuania)</c>, <c>(Iran (Islamic Republic of))</c>.</summary>
internal static class RecommendingStates
{
    private const int MostBrackets = 200;
    private const int LongestCode = 3;

    /// <summary>The states, in the order in which they are first named.</summary>
    public static IReadOnlyList<StateCode> In(string text, StateRegister states)
    {
        var found = new List<StateCode>();
        foreach (var bracket in Brackets(text))
        {
            // “(COL)” may be a convention; only names are read.
            var whole = bracket.Length > LongestCode ? states.Resolve(bracket) : null;
            var names = whole is null ? states.ReadNames(bracket) : new NameList([whole.Code], []);
            // Years, short forms and articles stand in brackets too.
            if (names.Other.Count == 0)
                found.AddRange(names.States);
        }
        return [.. found.Distinct()];
    }

    /// <summary>What stands in the outermost brackets.</summary>
    private static IEnumerable<string> Brackets(string text)
    {
        var (depth, start, count) = (0, 0, 0);
        for (var i = 0; i < text.Length && count < MostBrackets; i++)
        {
            if (text[i] == '(' && depth++ == 0)
                start = i + 1;
            else if (text[i] == ')' && depth > 0 && --depth == 0)
            {
                count++;
                yield return text[start..i];
            }
        }
    }
}
