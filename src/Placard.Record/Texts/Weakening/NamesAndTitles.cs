using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Weakening;

/// <summary>Where a text only gives the name or title of something, so that its words say nothing of their own.</summary>
internal static partial class NamesAndTitles
{
    // Names that are themselves what the lexicon looks for.
    private static readonly HashSet<string> Meant = ["international courts", "indigenous peoples", "earlier resolutions"];

    /// <summary>Whether words that name a concept do so only within a name or a title.</summary>
    public static bool Hold(string text, IReadOnlyList<(int Start, int End)> titles, ConceptUse use) =>
        titles.Any(t => use.Start >= t.Start && use.Start < t.End)
        || (
            (use.Concept.Category != "treaties" || use.Concept.Name == "international law")
            && !Meant.Contains(use.Concept.Name)
            && IsCapital(text, use.Start)
        );

    /// <summary>Where a text quotes, or gives the title of a resolution or report.</summary>
    public static IReadOnlyList<(int Start, int End)> TitlesIn(string text) =>
        [.. Title().Matches(text).Select(m => m.Groups["title"]).Select(t => (t.Index, t.Index + t.Length))];

    private static bool IsCapital(string text, int at) => char.IsUpper(text[at]) && at > 0 && text[at - 1] != '\n';

    [GeneratedRegex(
        """(?:[“"](?<title>[^”"]*)[”"])"""
            + @"|(?:\b(?:resolutions?|decisions?) [A-Z0-9][^ ]*(?: [A-Z])?(?: \([0-9]+\))?(?: of [0-9]+ \w+ [0-9]+)? on (?<title>[^,;]*))"
            + @"|(?:\breports? (?:of|by) [^,;]{3,120}? on (?<title>[^,;]*))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Title();
}
