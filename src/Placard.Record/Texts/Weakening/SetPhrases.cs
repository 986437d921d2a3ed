using Placard.Record.Tables;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>Names and set phrases in which words of the lexicon mean something else, <c>setphrases.csv</c>. They are for English.</summary>
internal static class SetPhrases
{
    private static readonly WordPattern[] Patterns =
    [
        .. EmbeddedTable.Rows(typeof(SetPhrases), "setphrases.csv").Select(r => new WordPattern(r[0])),
    ];

    /// <summary>Where a text has one.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text)
    {
        var tokens = Token.Of(text);
        var words = tokens.Select(t => t.Folded).ToArray();
        var found = new List<(int, int)>();
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var pattern in Patterns)
            {
                if (pattern.LengthAt(words, at) is > 0 and var length)
                    found.Add((tokens[at].Start, tokens[at + length - 1].Start + tokens[at + length - 1].Length));
            }
        }
        return found;
    }
}
