using System.Text.RegularExpressions;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Recognition;

/// <summary>Tells the words of a document from what pages carry round them: running heads, page and job numbers, barcodes.</summary>
internal static partial class PageFurniture
{
    private const int PagesThatRepeat = 3;

    /// <summary>The lines that are words of the document. The first line with the document's symbol stays: it stands on the
    /// cover.</summary>
    public static IReadOnlyList<PageLine> Without(IReadOnlyList<PageLine> lines)
    {
        var symbol = "";
        var repeated = Repeated(lines);
        var kept = new List<PageLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, isFirst, isLast) = (
                lines[i],
                i == 0 || lines[i - 1].Page != lines[i].Page,
                i + 1 == lines.Count || lines[i + 1].Page != lines[i].Page
            );
            var pieces = line.Text.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (
                pieces.Length == 0
                || pieces.All(p => Number().IsMatch(p))
                || (isFirst || isLast) && line.Text.Length < 8 && PageNumber().IsMatch(line.Text)
            )
                continue;
            var own = Array.Find(
                pieces,
                p => p.Length < 60 && SymbolOf(p) is { Length: > 0 } found && (symbol.Length == 0 || found == symbol)
            );
            if (own is not null && symbol.Length == 0)
                symbol = SymbolOf(own);
            // Beside the symbol the running head of an adopted text has its title.
            else if (own is not null && (pieces.Length == 1 || line.Page > 1))
                continue;
            if (line.Page > 1 && (isFirst || isLast) && repeated.Contains(Folded(line)))
                continue;
            kept.Add(line);
        }
        return kept;
    }

    private static string SymbolOf(string piece) =>
        DocumentSymbol.TryParse(piece.TrimEnd('*'), out var symbol, out _) ? symbol.ToString() : "";

    // What stands first or last on three pages is a head or a foot, whatever it says.
    private static HashSet<string> Repeated(IReadOnlyList<PageLine> lines) =>
        [
            .. lines
                .GroupBy(l => l.Page)
                .SelectMany(page => new[] { page.First(), page.Last() }.Select(Folded).Distinct())
                .Where(text => text.Length > 0)
                .GroupBy(text => text)
                .Where(same => same.Count() >= PagesThatRepeat)
                .Select(same => same.Key),
        ];

    private static string Folded(PageLine line) =>
        string.Join(' ', Token.Of(line.Text).Where(t => !char.IsAsciiDigit(t.Folded[0])).Select(t => t.Folded));

    [GeneratedRegex(
        @"^(?:(?:[0-9]{1,3}(?:/[0-9]{1,3})?\s+)?(?:GE\.)?[0-9]{2}-[0-9]{5}(?:\s*\([A-Z]\))?(?:\s+[0-9]{6})*(?:\s+[0-9]{1,3}(?:/[0-9]{1,3})?)?|\*\s?[0-9]{6,9}\s?\*|[0-9]{1,3}/[0-9]{1,3}|[0-9]{6}|Please recycle.*|♲|V\.[0-9]{2}-[0-9]{5}.*|Page [0-9]{1,3}(?: of [0-9]{1,3})?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*[-–]?\s*[0-9]{1,3}\s*[-–]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
