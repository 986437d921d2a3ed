using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Record.Documents;

/// <summary>Finds the symbol that people mean by what they type: <c>HRC 51/L6</c>, <c>res 37/23</c>, <c>UNGA 60/251</c>, <c>CHR 2005/1</c>,
/// an address of docs.un.org.</summary>
/// <remarks>A guess says only which symbols the words can mean, most plausible first, never whether there is such a document. The rules
/// stand in docs/document-symbols.md.</remarks>
public static partial class SymbolGuess
{
    private const int Longest = 120;

    // A resolution "60/251" may be of either body. The Council met for the 70th time no earlier than autumn 2025, and rarely passes 60
    // texts a session.
    private const int CouncilSessionsNearlyAll = 70;
    private const int CouncilTextsASession = 65;
    private const int FirstAssemblySessionWithArabicNumbers = 31;

    /// <summary>The symbols that a text can mean, most plausible first; empty where it means none.</summary>
    public static IReadOnlyList<DocumentSymbol> Guesses(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest)
            return [];
        var typed = FromAddress(text.Trim());
        if (DocumentSymbol.TryParse(typed, out var exact, out _))
            return [exact];
        var hyphens = Hyphens().Replace(typed, "/");
        if (HyphenatedSymbol().IsMatch(typed) && DocumentSymbol.TryParse(hyphens, out exact, out _))
            return [exact];
        var guesses = new List<DocumentSymbol>();
        foreach (var candidate in Candidates(typed))
        {
            if (DocumentSymbol.TryParse(candidate, out var symbol, out _) && !guesses.Contains(symbol))
                guesses.Add(symbol);
        }
        return guesses;
    }

    /// <summary>The most plausible symbol that a text can mean.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="symbol">The symbol; the default where there is none.</param>
    /// <param name="problem">Where there is none, what is wrong, in one sentence with an example.</param>
    public static bool TryGuess([NotNullWhen(true)] string? text, out DocumentSymbol symbol, [NotNullWhen(false)] out string? problem)
    {
        var guesses = Guesses(text);
        symbol = guesses.Count > 0 ? guesses[0] : default;
        problem = null;
        return symbol.IsKnown || DocumentSymbol.TryParse(text, out symbol, out problem);
    }

    private static string FromAddress(string text)
    {
        var match = Address().Match(text);
        if (!match.Success)
            return text;
        return Uri.UnescapeDataString(match.Groups["query"].Success ? match.Groups["query"].Value : match.Groups["path"].Value);
    }

    private static IEnumerable<string> Candidates(string typed)
    {
        var match = Spoken().Match(typed);
        if (!match.Success)
            return [];
        var body = match
            .Groups["body"]
            .Value.ToUpperInvariant()
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace(".", "", StringComparison.Ordinal);
        var kind = Kind(match.Groups["kind"].Value);
        var rest = match.Groups["rest"].Value;
        return body switch
        {
            "HRC" or "A/HRC" or "UNHRC" or "COUNCIL" or "HUMANRIGHTSCOUNCIL" => Council(kind, rest),
            "GA" or "UNGA" or "ASSEMBLY" or "GENERALASSEMBLY" => Assembly(kind, rest),
            "GA3" or "C3" or "A/C3" or "THIRDCOMMITTEE" => [$"A/C.3/{rest}"],
            "SC" or "UNSC" or "SECURITYCOUNCIL" => [$"S/RES/{rest}", $"S/{rest}"],
            "CHR" or "UNCHR" or "E/CN4" or "COMMISSION" or "COMMISSIONONHUMANRIGHTS" => IsDraft(rest)
                ? [$"E/CN.4/{rest}"]
                : [$"E/CN.4/{kind}/{rest}"],
            "ECOSOC" => IsDraft(rest) ? [$"E/{rest}"] : [$"E/{kind}/{rest}"],
            _ => WithoutBody(kind, rest, match.Groups["kind"].Success),
        };
    }

    private static string[] Council(string kind, string rest) =>
        IsDraft(rest) ? [$"A/HRC/{rest}"] : [$"A/HRC/{kind}/{rest}", $"A/HRC/{rest}"];

    private static string[] Assembly(string kind, string rest) => IsDraft(rest) ? [$"A/{rest}"] : [$"A/{kind}/{rest}", $"A/{rest}"];

    // "37/23" alone, or after "resolution": which body, its numbers say.
    private static IEnumerable<string> WithoutBody(string kind, string rest, bool kindIsSaid)
    {
        var numbers = SessionAndNumber().Match(rest);
        if (!numbers.Success)
            return SingleNumber(kind, rest, kindIsSaid);
        var special = numbers.Groups["special"].Value.ToUpperInvariant();
        var session = int.Parse(numbers.Groups["session"].ValueSpan, CultureInfo.InvariantCulture);
        if (session is > 1900 and < 2100)
            return IsDraft(rest) ? [$"E/CN.4/{rest}", $"E/{rest}"]
                : session <= 2005 ? [$"E/CN.4/{kind}/{rest}", $"E/{kind}/{rest}"]
                : [$"E/{kind}/{rest}", $"S/{rest}"];
        if (special == "ES-")
            return Assembly(kind, rest).Take(1);
        if (IsDraft(rest))
            return session <= CouncilSessionsNearlyAll || special == "S-"
                ? [$"A/HRC/{rest}", $"A/{rest}", $"A/C.3/{rest}"]
                : [$"A/{rest}", $"A/C.3/{rest}"];
        var number = int.Parse(numbers.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var council = $"A/HRC/{kind}/{rest}";
        var assembly = $"A/{kind}/{rest}";
        if (special.Length == 0 && session < FirstAssemblySessionWithArabicNumbers)
            return [council];
        if (special.Length == 0 && session >= CouncilSessionsNearlyAll)
            return [assembly];
        return special.Length > 0 || number <= CouncilTextsASession ? [council, assembly] : [assembly, council];
    }

    // "resolution 2334" is the Security Council's; "resolution 217 A (III)" and "3363 (XXX)" the Assembly's.
    private static string[] SingleNumber(string kind, string rest, bool kindIsSaid)
    {
        if (RomanSession().IsMatch(rest))
            return [$"A/{kind}/{rest}", $"E/CN.4/{kind}/{rest}"];
        return kindIsSaid && kind == "RES" && Figures().IsMatch(rest) ? [$"S/RES/{rest}"] : [];
    }

    private static bool IsDraft(string rest) => LimitedDraft().IsMatch(rest);

    private static string Kind(string word) =>
        word.Length > 0 && word[0] is 'd' or 'D' ? "DEC"
        : word.StartsWith("pr", StringComparison.OrdinalIgnoreCase) ? "PRST"
        : "RES";

    [GeneratedRegex(
        @"^(?:https?://)?(?:www\.)?(?:docs\.un\.org(?:/(?:en|fr|es|ar|ru|zh))?|undocs\.org(?:/(?:en|fr|es|ar|ru|zh))?|daccess-ods\.un\.org)/(?:undocs/pdf)?(?:.*[?&](?:Final)?symbol=(?<query>[^&#]+)|(?<path>[^?#]+))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    [GeneratedRegex("[-_]")]
    private static partial Regex Hyphens();

    // A-HRC-51-L6, A_HRC_RES_37_23
    [GeneratedRegex(@"^[A-Za-z]{1,5}[-_][A-Za-z0-9._-]+$")]
    private static partial Regex HyphenatedSymbol();

    [GeneratedRegex(
        """
            ^(?:the\ +)?
            (?:(?<body>A/HRC|HRC|UNHRC|Human\ Rights\ Council|Council|UNGA|GA3|GA|General\ Assembly|Assembly|C\.?3|A/C\.3|Third\ Committee
                |UNSC|SC|Security\ Council|UNCHR|CHR|E/CN\.4|Commission(?:\ on\ Human\ Rights)?|ECOSOC)[\s/:,-]+)?
            (?:draft\ +)?
            (?:(?<kind>resolution|res|decision|dec|presidential\ statement|prst|pres\.?\ ?st)\b\.?(?:\ +no\.?)?[\s/:]*)?
            (?<rest>[A-Z0-9].*)$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(?<special>E?S-)?(?<session>[0-9]{1,4})/(?:L\.?\s?)?(?<number>[0-9]{1,4})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex SessionAndNumber();

    [GeneratedRegex(@"/L\.?\s?[0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex LimitedDraft();

    [GeneratedRegex(@"^[0-9]{1,4}\s?[A-Z]?\s?\((?:E?S-)?[IVXL]+\)", RegexOptions.IgnoreCase)]
    private static partial Regex RomanSession();

    [GeneratedRegex(@"^[0-9]{1,4}(?:\s?\([0-9]{4}\))?$")]
    private static partial Regex Figures();
}
