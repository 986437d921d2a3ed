using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Families;

/// <summary>A resolution or decision that a text names by its number.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="Paragraph">The paragraph, counted from 0, in which it is named; those named together are often of one series.</param>
public readonly partial record struct CitedText(DocumentSymbol Symbol, int Paragraph)
{
    private static readonly (string Name, Body Body)[] Bodies =
    [
        ("Human Rights Council", Body.HumanRightsCouncil),
        ("Economic and Social Council", Body.EconomicAndSocialCouncil),
        ("Security Council", Body.SecurityCouncil),
        ("Assembly", Body.GeneralAssembly),
        ("Commission", Body.CommissionOnHumanRights),
    ];

    /// <summary>What a text names, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">The body that speaks in it, whose resolutions are those named without a body; null where not known.</param>
    public static IReadOnlyList<CitedText> In(StructuredText text, Body? own)
    {
        var cited = new List<CitedText>();
        foreach (var (i, paragraph) in text.Paragraphs.Index())
        {
            if (paragraph.Kind is not (ParagraphKind.Preambular or ParagraphKind.Operative or ParagraphKind.Annexed))
                continue;
            var (body, isDecision, isNamed) = (own, false, false);
            foreach (Match match in Named().Matches(paragraph.Text))
            {
                // "Adopted by the Assembly in its resolution" is of the Assembly; "recalling its resolution", of who speaks.
                if (match.Groups["own"].Success)
                    (body, isDecision) = (
                        isNamed && match.Groups["in"].Success ? body : own,
                        match.Value.Contains("decision", StringComparison.OrdinalIgnoreCase)
                    );
                else if (match.Groups["kind"].Success)
                    isDecision = match.Value.StartsWith("decision", StringComparison.OrdinalIgnoreCase);
                else if (match.Groups["body"].Success)
                    (body, isNamed) = (BodyOf(match.Value, own) ?? body, true);
                else if (SymbolOf(match, body, isDecision) is { IsKnown: true } symbol)
                    cited.Add(new CitedText(symbol, i));
            }
        }
        return cited;
    }

    // "The Council" and "the Commission" are the body that speaks, or the one last named in full.
    private static Body? BodyOf(string name, Body? own) =>
        Bodies.FirstOrDefault(b => name.EndsWith(b.Name, StringComparison.Ordinal)).Body
        ?? (own is not null && own.Name.EndsWith(name, StringComparison.Ordinal) ? own : null);

    private static DocumentSymbol SymbolOf(Match match, Body? body, bool isDecision)
    {
        var form = isDecision ? "DEC" : "RES";
        var written = match.Groups switch
        {
            var g when g["symbol"].Success => match.Value,
            var g when g["year"].Success => "S/RES/" + match.Value,
            _ when body == Body.HumanRightsCouncil => $"A/HRC/{form}/{match.Value}",
            _ when body == Body.GeneralAssembly => $"A/{form}/{match.Value}",
            _ when body == Body.EconomicAndSocialCouncil => $"E/{form}/{match.Value}",
            _ => "",
        };
        return written.Length > 0 && DocumentSymbol.TryParse(written, out var symbol, out _) ? symbol : default;
    }

    [GeneratedRegex(
        @"(?<own>(?<in>\bin\s)?\bits\b(?:\s(?!(?:resolution|decision)s?\b)\w+){0,4}\s(?:resolution|decision)s?\b)"
            + @"|(?<kind>\b(?:resolution|decision)s?\b)"
            + @"|(?<body>\b(?:Human\sRights\s|Security\s|Economic\sand\sSocial\s)?Council\b|\b(?:General\s)?Assembly\b"
            + @"|\bCommission(?:\son\sHuman\sRights)?\b)|(?<symbol>\b(?:A/HRC|A|E|S)/(?:RES|DEC)/[A-Z0-9/-]*[0-9])"
            + @"|(?<year>\b[0-9]{3,4}\s\((?:19|20)[0-9][0-9]\))|(?<![\w./-])(?:S-|ES-)?[0-9]{1,4}/[0-9]{1,3}(?![0-9/])(?:\s[A-Z](?!\w))?"
    )]
    private static partial Regex Named();
}
