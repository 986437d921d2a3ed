using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Structure;

/// <summary>What headings say of the parts that begin under them, in the six languages: <c>Annex II</c>, <c>附件二</c>, <c>المرفق الثاني</c>,
/// or a lone <c>II</c> or <c>B</c>.</summary>
internal static partial class PartLabel
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    private static readonly string[] Arabic =
    [
        "الأول",
        "الثاني",
        "الثالث",
        "الرابع",
        "الخامس",
        "السادس",
        "السابع",
        "الثامن",
        "التاسع",
        "العاشر",
    ];
    private static readonly string[] ArabicAlone =
    [
        "أولا",
        "ثانيا",
        "ثالثا",
        "رابعا",
        "خامسا",
        "سادسا",
        "سابعا",
        "ثامنا",
        "تاسعا",
        "عاشرا",
    ];
    private const string Chinese = "一二三四五六七八九十";

    /// <summary>The label of the annex that begins under a heading, <c>Annex II</c>; null where none does.</summary>
    public static string? AnnexOf(string heading)
    {
        if (Annex().Match(NormalisedText.Of(heading, out _)) is not { Success: true } match)
            return null;
        var number = match.Groups["number"].Value;
        return number.Length == 0 ? "Annex" : $"Annex {NumberOf(number) ?? number.ToUpperInvariant()}";
    }

    /// <summary>The label of the article or principle that begins under a heading, <c>Article 4</c>; null where none does.</summary>
    public static string? ArticleOf(string heading) =>
        Article().Match(NormalisedText.Of(heading, out _)) is { Success: true } match
            ? (match.Groups["principle"].Success ? "Principle " : "Article ") + match.Groups["number"].Value.ToUpperInvariant()
            : null;

    /// <summary>The Roman numeral that a heading is and nothing else; null where it is more or less.</summary>
    public static string? NumeralOf(string heading)
    {
        var alone = heading.Trim(' ', '\t', '\n', '\r', '.', '\u00A0', '=');
        return RomanNumeral().IsMatch(alone) ? alone : NumberOf(alone.Replace("\u064B", "", StringComparison.Ordinal));
    }

    /// <summary>The letter that a heading is and nothing else; null where it is more or less.</summary>
    public static string? LetterOf(string heading) =>
        heading.Trim(' ', '\t', '\n', '\r', '.') is [>= 'A' and <= 'H' and var letter] ? letter.ToString() : null;

    private static string? NumberOf(string word)
    {
        var at =
            word.Length == 1
                ? Chinese.IndexOf(word[0], StringComparison.Ordinal)
                : Math.Max(Array.IndexOf(Arabic, word), Array.IndexOf(ArabicAlone, word));
        return at < 0 ? null : Roman[at];
    }

    [GeneratedRegex(
        @"^(?:Annexe|Annex|Anexo|Appendix|Appendice|Apéndice|Приложение|Добавление|附件|附录|المرفق|مرفق|التذييل)(?:\s+(?<number>[IVX]{1,5}|[A-Z]|[0-9]{1,2}|ال\w{3,6})|(?<number>[一二三四五六七八九十]))?(?:\s*[–—:].{0,160})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Annex();

    [GeneratedRegex(
        @"^(?:(?:Artículo|Article|Статья|المادة|第)\s*|(?<principle>(?:Draft )?(?:Principle|Guideline|conclusion) ))(?<number>[0-9]{1,3})(?![0-9]).{0,160}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?=[IVX])X{0,3}(IX|IV|V?I{0,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumeral();
}
