using System.Text.RegularExpressions;

namespace Placard.Record.Documents.Spelling;

/// <summary>Puts right what cataloguers write and no document bears: strokes doubled or lost, brackets for parentheses, a resolution's
/// prefix before a draft.</summary>
/// <remarks>Each repair has one reading only; what could be two things is left alone and refused later. The text comes in capitals, without
/// blanks at its ends.</remarks>
internal static partial class SymbolRepairs
{
    public static string Apply(string text)
    {
        text = text.Replace('[', '(').Replace(']', ')').Replace('–', '-').Replace('‑', '-').TrimEnd('*', '.', ' ');
        text = Blanks().Replace(text, " ");
        text = BlankRoundStroke().Replace(text, "/");
        text = Strokes().Replace(text, "/").Trim('/');
        text = Dots().Replace(text, ".");
        text = DotBeforeStroke().Replace(text, "/");
        text = StrokeBeforeParenthesis().Replace(text, "(");
        text = KindWithoutStroke().Replace(text, "/$1/");
        text = RomanWithoutStroke().Replace(text, "/$1/$2 $3($4)");
        text = ParenthesisLost().Replace(text, "$1($2)");
        text = PartAfterSession().Replace(text, ") (PART $1)");
        text = DraftUnderResolution().Replace(text, "/$1/L.");
        text = LimitedWithoutStroke().Replace(text, "$1/L.");
        text = LeafWithoutDot().Replace(text, "/$1.");
        return LimitedTwice().Replace(text, "/L.");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@" ?/ ?")]
    private static partial Regex BlankRoundStroke();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Strokes();

    // "Rev. 1" and "L..5", but not "(Vol. I)".
    [GeneratedRegex(@"\.\.+|(?<=/[A-Z]+)\. (?=[0-9])")]
    private static partial Regex Dots();

    [GeneratedRegex(@"\./")]
    private static partial Regex DotBeforeStroke();

    // E/CN.4/RES/10/(XXXV)
    [GeneratedRegex(@"/ ?\(")]
    private static partial Regex StrokeBeforeParenthesis();

    // A/HRC/DEC22/117, E/CN.4/RES7(XXX)
    [GeneratedRegex(@"/(RES|DEC|PRST)(?=[0-9])")]
    private static partial Regex KindWithoutStroke();

    // E/CN.4/RESVI(VIII), E/CN.4/RESIIB(VIII)
    [GeneratedRegex(@"/(RES|DEC)([IVX]+)([A-H]?) ?\(([IVXL]+)\)$")]
    private static partial Regex RomanWithoutStroke();

    // E/CN.4/RESII), E/CN.4/RES/5XXXII)
    [GeneratedRegex(@"(/(?:RES|DEC)(?:/[0-9]+)?)([IVXL]+)\)$")]
    private static partial Regex ParenthesisLost();

    // E/CN.4/RES(V)PART/B
    [GeneratedRegex(@"\) ?PART[/ ]?([A-Z]+)$")]
    private static partial Regex PartAfterSession();

    // A/HRC/RES/56/L.33, which no resolution is
    [GeneratedRegex(@"/(?:RES|DEC)/((?:S-)?[0-9]+)/L\.")]
    private static partial Regex DraftUnderResolution();

    // A/HRC/46L.3
    [GeneratedRegex(@"([0-9])L\.(?=[0-9])")]
    private static partial Regex LimitedWithoutStroke();

    // E/CN.4/1992/L49, S/PV9261
    [GeneratedRegex(@"/(L|PV|SR)(?=[0-9])")]
    private static partial Regex LeafWithoutDot();

    [GeneratedRegex(@"/L\.L\.")]
    private static partial Regex LimitedTwice();
}
