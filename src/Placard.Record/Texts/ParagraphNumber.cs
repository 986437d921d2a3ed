using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Record.Texts;

/// <summary>What the number printed before a paragraph means: <c>12.</c>, <c>3 bis.</c>, <c>PP2 alt 1:</c>, <c>OP4 (a)</c>,
/// <c>(b bis)</c>.</summary>
/// <param name="Part">The part that the number itself names, as <c>PP2</c> and <c>OP4</c> do; null where it names none.</param>
/// <param name="Figure">The figure of a paragraph by itself; 0 for a label such as <c>(b)</c> and for no number.</param>
/// <param name="Mark">What sets it apart from another of the same number: <c>bis</c>, <c>alt 1</c>, <c>bis alt</c>; empty where nothing
/// does.</param>
/// <param name="Steps">The labels of the sub-paragraph that a figure is followed by, <c>a</c> of <c>OP4 (a)</c>.</param>
/// <param name="Label">The label where there is no figure, <c>b</c> of <c>(b bis)</c>; empty for a dash.</param>
internal sealed partial record ParagraphNumber(ParagraphKind? Part, int Figure, string Mark, IReadOnlyList<string> Steps, string Label)
{
    /// <summary>The words that set a paragraph apart from one of the same number, as a pattern.</summary>
    public const string MarkWords = "bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|alt";

    /// <summary>One such word with its figure, after a number, as a pattern.</summary>
    public const string AnyMark = @"(?:\s?[(.]?\s?(?:" + MarkWords + @")(?![a-z])\.?(?:\s?[0-9]{1,2}(?![0-9]))?\)?)";

    /// <summary>A number that names its part, as negotiators write it, without the sign at its end; a pattern.</summary>
    public const string AnyLabel =
        @"(?:\[?new\]?:?\s+)?(?<part>P\.?P\.?|O\.?P\.?|PO|ПП|ОП|ПО)\s?(?<figure>[0-9]{1,3})(?<mark>"
        + AnyMark
        + @"*)(?:\s?\((?!new|agreed)(?<step>[a-z]{1,4})\)|(?<step>[a-z])(?![a-z])\)?)*(?<mark>"
        + AnyMark
        + @"*)(?:\s?(?:\((?:new|agreed)[^)]{0,20}\)|new(?![a-z])))?";

    private static readonly ParagraphNumber None = new(null, 0, "", [], "");

    /// <summary>Reads a number as printed.</summary>
    public static ParagraphNumber Of(string number)
    {
        if (number.Length == 0)
            return None;
        if (Figures().Match(number) is { Success: true } match)
            return new ParagraphNumber(
                PartOf(match.Groups["part"].Value),
                int.Parse(match.Groups["figure"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                MarkOf(match),
                [.. match.Groups["step"].Captures.Select(c => SubparagraphLabel.Of(c.Value)).Where(step => step.Length > 0)],
                ""
            );
        return Marked().Match(number) is { Success: true } marked
            ? None with
            {
                Mark = MarkOf(marked),
                Label = SubparagraphLabel.Of(marked.Groups["label"].Value),
            }
            : None with
            {
                Label = SubparagraphLabel.Of(number),
            };
    }

    private static ParagraphKind? PartOf(string letters) =>
        letters.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant() switch
        {
            "" => null,
            "PP" or "ПП" => ParagraphKind.Preambular,
            _ => ParagraphKind.Operative,
        };

    private static string MarkOf(Match match) =>
        string.Join(
            ' ',
            match.Groups["mark"].Captures.SelectMany(c => WordOrFigure().Matches(c.Value)).Select(m => m.Value.ToLowerInvariant())
        );

    // A closing bracket or a colon ends a figure only where the number names its part: 4) alone is a label.
    [GeneratedRegex(
        @"^\s*(?:" + AnyLabel + @"\s?[.:)\-–—]?|(?<figure>[0-9]{1,4})(?<mark>" + AnyMark + @"*)\s*[.\-–]?)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"^\s*\(?(?<label>[^\s()]{1,5}?)\)?(?<mark>" + AnyMark + @"+)\)?\s?[.:]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();

    [GeneratedRegex("[a-z]+|[0-9]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordOrFigure();
}
