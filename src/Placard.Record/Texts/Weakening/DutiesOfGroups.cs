using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Weakening;

/// <summary>Tells whether a paragraph puts a duty on those whom it names, so that naming them is no safeguard: journalists should refrain
/// from.</summary>
internal static partial class DutiesOfGroups
{
    private const int Far = 60;

    private static readonly HashSet<string> Groups = ["civil society and defenders", "equality and groups"];

    /// <summary>The uses without those groups on which the text puts a duty, wherever it names them.</summary>
    public static List<ConceptUse> Without(string text, IReadOnlyList<ConceptUse> uses)
    {
        var bound = uses.Where(u => Groups.Contains(u.Concept.Category) && IsBound(text, u)).Select(u => u.Concept.Name).ToHashSet();
        return [.. uses.Where(u => !bound.Contains(u.Concept.Name))];
    }

    private static bool IsBound(string text, ConceptUse use)
    {
        var end = use.Start + use.Length;
        return Duty().IsMatch(text[end..Math.Min(text.Length, end + Far)])
            || Responsibility().IsMatch(text[Math.Max(0, use.Start - Far)..use.Start]);
    }

    // Passive forms and what is due to them bind others: journalists should be protected, must have access.
    [GeneratedRegex(
        @"^(?:[\w’'-]*,? (?:(?:and|or|other|media|also|workers|organizations|all|including|who|work|their|in|the|field) ?,? ?){0,6})?"
            + @"(?:(?:should|must|shall|ought to) (?:also |therefore |always |fully |at all times )?"
            + @"(?!not be\b|never be\b|be\b|have\b|enjoy\b|not (?:have|face|suffer|fear)\b|receive\b|participate\b)"
            + @"|(?:have|has|bear|bears) (?:a |an |the |special |certain )*(?:dut|responsibilit|obligation)"
            + @"|(?<!\band )to (?:respect|refrain|abide|comply|observe|act responsibly)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Duty();

    [GeneratedRegex(
        @"\b(?:duty|duties|responsibility|responsibilities|obligations?) of (?:the |all |individual )*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Responsibility();
}
