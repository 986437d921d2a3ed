using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>Reads the operative paragraph by which the Council renews a mandate: “Decides to extend the mandate of the Special
/// Rapporteur on the right to food for a period of three years”.</summary>
/// <remarks>Commissions of inquiry, fact-finding missions and expert mechanisms are renewed in the same words and are no special
/// procedures: only Special Rapporteurs, Independent Experts and Working Groups count. Periods in other words than years are not
/// read.</remarks>
public static partial class RenewalParagraph
{
    /// <summary>What a paragraph renews; null where it renews no mandate of the special procedures.</summary>
    /// <param name="text">The words of one operative paragraph.</param>
    public static MandateRenewal? Read(string text)
    {
        if (Renews().Match(text) is not { Success: true } match || !MandateFormWords.TryParse(match.Groups["form"].Value, out var form))
            return null;
        var rest = text[(match.Groups["form"].Index + match.Groups["form"].Length)..];
        var years = Period().Match(text) is { Success: true } period ? NumberWords.ValueOf(period.Groups["number"].Value) : (int?)null;
        return new MandateRenewal(form, SubjectOf(rest), years);
    }

    // The subject ends where the period, the terms of reference or the next clause begin.
    private static string SubjectOf(string rest)
    {
        if (Titled().Match(rest) is { Success: true } titled)
            rest = titled.Groups["rest"].Value;
        if (Subject().Match(rest) is not { Success: true } subject)
            return "";
        var words = subject.Groups["subject"].Value.Trim(' ', ',');
        return words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
    }

    [GeneratedRegex(
        @"^\W{0,3}(?:Also |Further )?decides?,? (?:also |further )?to (?:extend|renew|prolong)\b"
            + @"[^;.]{0,80}?\bmandates? of (?:the )?"
            + @"(?<form>Special Rapporteur|Independent Expert|Working Group)\b(?! Mechanism)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Renews();

    [GeneratedRegex(
        @"\bfor (?:a|an|one)? ?(?:further |additional |another )?(?:period of )?"
            + @"(?:(?<number>one|two|three|four|five|six) (?:more |further |additional )?years?|"
            + @"(?<number>one)-year)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Period();

    [GeneratedRegex(
        @"\bunder the title (?:of )?(?:the )?(?:Special Rapporteur|Independent Expert|Working Group)(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Titled();

    [GeneratedRegex(
        @"^ (?:of Experts )?(?:on|in the field of) (?:the )?(?<subject>.*?)"
            + @"(?=,? (?:as (?:established|set out|contained|provided)|for (?:a|an|one|two|three)\b|"
            + @"in (?:accordance|conformity|order)|on the same terms|under the same|"
            + @"with the (?:same|following|mandate)|according to|"
            + @"and (?:invites|requests|to)\b|until|to (?:enable|continue))"
            + @"|, (?:which|whose|under|and)|[;:.]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Subject();
}
