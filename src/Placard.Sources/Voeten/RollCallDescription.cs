using System.Text.RegularExpressions;
using Placard.Sources.OhchrVotes;

namespace Placard.Sources.Voeten;

/// <summary>The words of a roll call: its title, what was put to the vote, and the agenda item and subjects where its description is a line
/// of the agenda.</summary>
/// <param name="Title">The title; empty where the row has none of its own.</param>
/// <param name="Part">What was put to the vote or what it came to, in the source's words; empty where the title says it all.</param>
/// <param name="AgendaItem">The agenda item, number and title; empty for most.</param>
/// <param name="Topics">Subjects, as the library files them.</param>
internal sealed partial record RollCallDescription(string Title, string Part, string AgendaItem, IReadOnlyList<string> Topics)
{
    // Where a description fills its column it was cut off, and is no title.
    private const int LongestTitle = 240;
    private const int LongestPart = 400;

    /// <summary>Reads the two descriptions of a roll call.</summary>
    public static RollCallDescription Read(RollCall call)
    {
        var description = Mended(call.Description);
        if (call.IsTranscript)
            return new RollCallDescription("", Put(description), "", []);
        if (AgendaLine().IsMatch(description))
            return OfAgenda(Mended(call.Short), description);
        var shouted = IsShouted(description);
        var isCatalogued = CataloguedEnding().IsMatch(description);
        if (!shouted && description.Length > 0 && (isCatalogued || (description.Length < LongestTitle && !Verb().IsMatch(description))))
            return new RollCallDescription(Catalogued(description), "", "", []);
        var title = Mended(call.Short);
        return new RollCallDescription(
            IsShouted(title) ? UppercaseTitle.Quieten(title) : Catalogued(title),
            Cut(description, LongestPart),
            "",
            []
        );
    }

    // Two sessions have the title in the short column and lines of the agenda in the long one:
    // “A/73/251 74b - Title of the item. - SUBJECT;A/73/251 74b[34] - SUBJECT”.
    private static RollCallDescription OfAgenda(string title, string agenda)
    {
        var lines = AgendaLine().Matches(agenda);
        var first = lines[0].Groups;
        var item = first["title"].Value.TrimEnd('.', ' ');
        var subjects = lines.Select(l => l.Groups["subject"].Value.Trim()).Where(s => s.Length > 0).Distinct();
        return new RollCallDescription(Catalogued(title), "", item.Length == 0 ? "" : $"{first["item"].Value}. {item}", [.. subjects]);
    }

    private static string Catalogued(string title) =>
        LibraryTitle.Read(UnfinishedEnding().Replace(CataloguedEnding().Replace(LeadingSymbol().Replace(title, ""), ""), "")).Text;

    // The last thing put to the vote is what the roll call was on; what comes before was adopted without one.
    private static string Put(string speech)
    {
        var match = PutToTheVote().Matches(speech).LastOrDefault() ?? AskedFor().Matches(speech).LastOrDefault();
        return match is null ? "" : Cut(match.Groups["what"].Value.Trim(), LongestPart);
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', length) is var at and > 0 ? at : length), " ...");

    private static bool IsShouted(string text) => text.Any(char.IsAsciiLetterUpper) && !text.Any(char.IsAsciiLetterLower);

    // Quotation marks came through as backslashes, as bytes of an old Macintosh, or with the columns that followed them.
    private static string Mended(string text)
    {
        var tail = text.IndexOf('\t', StringComparison.Ordinal);
        if (tail >= 0)
            text = text[..tail];
        text = Backslashes().Replace(text, "\"");
        text = OpeningMark()
            .Replace(text, "“")
            .Replace("<d3>", "”", StringComparison.Ordinal)
            .Replace("<90>", "", StringComparison.Ordinal);
        return Blanks().Replace(text, " ").Trim(' ', '"', '/');
    }

    [GeneratedRegex(
        @"(?:^|;)A/[0-9]+/251\s+(?<item>\w+)(?:\[[0-9]+\])?\s+-\s+(?:(?<title>.*?)\s+-\s+)?(?<subject>[^a-z;]+?)(?=;A/|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AgendaLine();

    [GeneratedRegex(
        @"^(?:Call(?:s|ing)|Request|Urg(?:es|ing)|Reaffirm|Affirm|Decid|Condemn|Express|Revok|Declar|Demand|Recogni[sz]|Invit|Welcom|Adopt|Approv|Determin|Not(?:es|ing)|Emphasi|Stress|Support|Encourag|Deplor|Commend|Consider(?:s|ing)|Appeal|Endors|Proclaim|Regret|Strongly|Holds?|Demands|Ask|Instruct|Authori[sz]|Continu(?:es|ing))\w*\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Verb();

    [GeneratedRegex(@"\s*:?\s*resolution\s*/.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CataloguedEnding();

    [GeneratedRegex(@"^A/RES/\S+,\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingSymbol();

    [GeneratedRegex(@"\s*:\s*r(?:esolution|esolutio|esoluti|esolut|esolu|esol|eso|es|e)?$", RegexOptions.CultureInvariant)]
    private static partial Regex UnfinishedEnding();

    [GeneratedRegex(
        @"put to the vote\s*(?<what>[^.:]{5,400}?)(?=, on which|, as to which|\.\s|\.$|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PutToTheVote();

    [GeneratedRegex(
        @"(?:vote has been requested on|take a decision on|vote on|voting on)\s*(?<what>[^.:]{5,400}?)(?=\.\s|\.$|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AskedFor();

    [GeneratedRegex(@"\\+""?", RegexOptions.CultureInvariant)]
    private static partial Regex Backslashes();

    [GeneratedRegex(@"(?<=^|[\s(])_(?=\w)", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningMark();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
