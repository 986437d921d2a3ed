using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Placard.Record.Texts;

/// <summary>A paragraph's address within its text, as people cite it: <c>PP5</c>, <c>OP12 (b)</c>, <c>OP12 (b) (ii)</c>, <c>OP3
/// bis</c>, <c>Annex II, 3</c>, <c>Part A, OP2</c>, <c>H1</c>.</summary>
/// <remarks>Two paragraphs of one text never have the same address; addresses sort as text, not as the text runs. <see cref="TextBuilder"/>
/// makes them.</remarks>
public readonly partial record struct ParagraphAddress
{
    private readonly string? _text;

    internal ParagraphAddress(string text) => _text = text;

    /// <summary>Whether this is an address; the default value is none.</summary>
    public bool IsKnown => _text is not null;

    /// <summary>The address without blanks, for the end of a link: <c>OP12(b)</c>.</summary>
    public string Fragment => ToString().Replace(", ", ".", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The address.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>The address that <see cref="ToString"/> gave, as it stands; where somebody typed it, <see cref="TryParse"/> reads
    /// it.</summary>
    public static ParagraphAddress FromText(string text) => text is { Length: > 0 } ? new(text) : default;

    /// <summary>Reads an address, in any case and with or without its blanks (<c>op 12b</c>, <c>pp5</c>, <c>OP12(b)(ii)</c>).</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ParagraphAddress address)
    {
        address = default;
        if (text is null || text.Length > 160 || Form().Match(text) is not { Success: true } match)
            return false;
        var section = string.Concat(match.Groups["section"].Captures.Zip(match.Groups["mark"].Captures, SectionOf));
        var steps = match.Groups["step"].Captures.Select(c => StepOf(c.Value.Trim().ToLowerInvariant()));
        address = new ParagraphAddress(
            section + match.Groups["kind"].Value.ToUpperInvariant() + match.Groups["number"].Value + string.Concat(steps)
        );
        return true;
    }

    // A paragraph set apart from another of its number has a word after it, at any depth: OP4 bis, OP4 (a) bis 2, OP4 ter alt 1.
    private static string StepOf(string step)
    {
        if (step[0] == '(' || Mark().Match(step) is not { Success: true } mark)
            return $" ({step.Trim('(', ')', ' ')})";
        var figure = mark.Groups["figure"].Value;
        return " " + mark.Groups["word"].Value + (figure.Length > 0 ? " " + figure : "");
    }

    private static string SectionOf(Capture word, Capture mark) =>
        char.ToUpperInvariant(word.Value[0])
        + word.Value[1..].ToLowerInvariant()
        + (mark.Length > 0 ? " " + mark.Value.ToUpperInvariant() : "")
        + ", ";

    [GeneratedRegex(
        @"^\s*(?:(?<section>annex|part|draft|enclosure|appendix|article|principle)\s*(?<mark>[a-z0-9]{0,8})\s*[,.]\s*){0,3}(?<kind>pp"
            + @"|op|h|c|f)?\s*(?<number>[0-9]{1,4})(?<step>\s*(?:"
            + ParagraphNumber.MarkWords
            + @")(?:\s?[0-9]+)?(?=\s*\(|\s*(?:"
            + ParagraphNumber.MarkWords
            + @")|\s*$)|\s*\(?(?:[a-z]{1,6}|[0-9]{1,4})\)?(?=\s*\(|\s*(?:"
            + ParagraphNumber.MarkWords
            + @")|\s*$))*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex("^(?<word>" + ParagraphNumber.MarkWords + @")\s?(?<figure>[0-9]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
