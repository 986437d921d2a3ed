using Placard.Record.Tables;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Recognition;

/// <summary>The names with which bodies open their texts, as <c>The Human Rights Council,</c>. The table is <c>formulas.csv</c>.</summary>
internal static class FormulaLexicon
{
    private const int LongestFormula = 90;

    private static readonly (string Folded, Language Language)[] Bodies =
    [
        .. EmbeddedTable
            .Rows(typeof(FormulaLexicon), "formulas.csv")
            .Select(row =>
                (Token.Fold(row[1]), Language.TryParse(row[0], out var language) ? language : throw new InvalidDataException(row[0]))
            ),
    ];

    /// <summary>The language of a paragraph that is a formula by itself, the body named and nothing said; null for any other.</summary>
    public static Language? FormulaIn(string text)
    {
        if (text.Length > LongestFormula || NamedIn(Token.Fold(text), whole: true) is not { } language)
            return null;
        // On covers bodies stand without their article; in Russian and Chinese there is none to tell by.
        return text.AsSpan().TrimEnd() is [.., ',' or '，' or '،' or ':' or '：'] || language.Code is not ("ru" or "zh") ? language : null;
    }

    /// <summary>The language of a paragraph that begins with a body's name and goes on to say what it does, as decisions do; null for any
    /// other.</summary>
    public static Language? DecisionIn(string text) => NamedIn(Token.Fold(text.AsSpan(0, Math.Min(text.Length, 200))), whole: false);

    private static Language? NamedIn(string folded, bool whole)
    {
        foreach (var (body, language) in Bodies)
        {
            if (whole ? folded == body : folded.StartsWith(body + " ", StringComparison.Ordinal))
                return language;
        }
        return null;
    }
}
