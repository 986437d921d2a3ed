using System.Text.RegularExpressions;
using Placard.Record.Documents.Spelling;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds document symbols, and numbers of resolutions that can be one of a few: “resolution 51/20”.</summary>
internal static partial class SymbolFinder
{
    /// <summary>Finds symbols written out.</summary>
    public static void FindWritten(string text, Occupied occupied, List<Mention> found)
    {
        if (!text.Contains('/', StringComparison.Ordinal))
            return;
        foreach (var (start, length, written) in SymbolScanner.Places(text))
        {
            if (DocumentSymbol.TryParse(written, out var symbol, out _) && occupied.Take(start, length))
                found.Add(new SymbolMention(start, length, Readings(symbol), IsWritten: true));
        }
    }

    /// <summary>Finds numbers of resolutions, of the body named before them or spoken of.</summary>
    public static void FindSpoken(string text, Occupied occupied, ReadingContext context, List<Mention> found)
    {
        // “Resolution VI (XII)” has no figure.
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !text.Contains('(', StringComparison.Ordinal))
            return;
        foreach (Match match in Spoken().Matches(text))
        {
            if (!occupied.IsFree(match.Index, match.Length))
                continue;
            var named = found.OfType<BodyMention>().LastOrDefault(b => b.End <= match.Index && match.Index - b.End <= 1)?.Body;
            var body = CodeOf(named ?? context.Body);
            var kind = Singular(match.Groups["kind"].Value);
            var guesses = SymbolGuess
                .Guesses($"{body} {kind} {match.Groups["number"].Value}".Trim())
                .Concat(SymbolGuess.Guesses($"{kind} {match.Groups["number"].Value}".Trim()))
                .Where(guess => named is null || guess.Body == named)
                .Distinct()
                .ToArray();
            if (guesses.Length > 0 && occupied.Take(match.Index, match.Length))
                found.Add(new SymbolMention(match.Index, match.Length, guesses, IsWritten: false));
        }
    }

    // “A/HRC/51/5” is written for resolution 51/5, and is a report.
    private static DocumentSymbol[] Readings(DocumentSymbol symbol) =>
        Report().Match(symbol.ToString()) is { Success: true } match
            ? [symbol, DocumentSymbol.Parse($"A/HRC/RES/{match.Groups["number"].Value}")]
            : [symbol];

    private static string Singular(string kind) =>
        kind.EndsWith("ons", StringComparison.OrdinalIgnoreCase) ? kind[..^1] : kind.TrimEnd('.');

    private static string CodeOf(Body? body) => body == Body.NgoCommittee || body == Body.ThirdCommittee ? "" : body?.Code ?? "";

    [GeneratedRegex(@"^A/HRC/(?<number>(?:S-)?[0-9]{1,2}/[0-9]{1,2})$")]
    private static partial Regex Report();

    [GeneratedRegex(
        """
            (?:\bdraft\ )?\b
            (?:(?<kind>resolutions?|res\.?|decisions?|text|draft)\ (?:[Nn]o\.?\ ?)?
                (?<number>(?:E?S-)?[0-9]{1,4}/(?:L\.?\ ?)?[0-9]{1,4}(?:/Rev\.[0-9])?(?:\ ?[A-D]\b)?|L\.[0-9]{1,3}(?:/Rev\.[0-9])?
                    |(?:[0-9]{1,4}|[IVX]{1,5})\ (?:[A-D]\ )?\((?:(?:E?S-)?[IVXLC]+|[0-9]{4})\)|[0-9]{3,4}\b(?!\ (?:was|were)\ adopted\ in))
            |(?<=\([IVXLC]+\)(?:,|\ and|,\ and|\ to)\ )(?<number>[0-9]{1,4}\ (?:[A-D]\ )?\([IVXLC]+\))
            |(?<number>(?:E?S-)?[0-9]{2,3}/(?:L\.)?[0-9]{1,3}))(?![/\w])
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase
    )]
    private static partial Regex Spoken();
}
