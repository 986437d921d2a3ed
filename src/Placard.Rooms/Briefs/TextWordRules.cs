using System.Text.RegularExpressions;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Comparisons;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of the words of a text beside those of the text before it.</summary>
internal static partial class TextWordRules
{
    public const string Heading = TextHistoryRules.Before;

    private const int MostFindings = 2;
    private const int LongestQuote = 100;

    public static IReadOnlyList<BriefRule<BriefedText>> All { get; } =
    [
        new(
            "text-words",
            Heading,
            1,
            "What became of the paragraphs of the text of the same title before it, where the English words of both are held.",
            Words
        ),
        new(
            "text-weakened",
            Heading,
            2,
            "How many changes of words rules find weaker and stronger, and the 2 weightiest of those weaker, high or "
                + "medium; that they may be wrong. Where a paragraph renews by reference what the text before decided, paragraphs that are "
                + "gone are not named.",
            Weakened
        ),
    ];

    private static BriefSource Source(ComparedTexts compared) =>
        new($"{compared.Old} and {compared.New} compared", Addresses.CompareTextsOf(compared.Old, compared.New));

    private static Said Words(BriefedText it) =>
        it.Compared is not { } compared
            ? Said.Nothing
            : Said.That(
                compared.Comparison.IsSame
                    ? $"Its words are those of {compared.Old}."
                    : $"Set beside {compared.Old}, the latest before it whose words are held. {compared.Counts.Sentence}",
                Source(compared)
            );

    private static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static Said Weakened(BriefedText it)
    {
        if (it.Compared is not { } compared)
            return Said.Nothing;
        var all = compared.Findings;
        if (all.Count == 0)
            return Said.Nothing;
        var weaker = all.Count(f => f.Direction == Direction.Weakened);
        List<BriefSentence> said =
        [
            new(
                $"Rules find {Plurals.Count(weaker, "change")} that may weaken it and {all.Count - weaker} that may strengthen it. Where a "
                    + "text was rewritten, or renews what was said before by reference, many such findings are wrong: read each "
                    + "before use.",
                [Source(compared)]
            ),
        ];
        var renews = RenewedIn(compared);
        if (renews is not null)
            said.Add(
                new(
                    $"{renews.Address} renews by reference what {compared.Old} decided: what it no longer says in full may still hold, "
                        + "and is not named here.",
                    [Source(compared)]
                )
            );
        said.AddRange(Weightiest(all).Where(f => renews is null || !IsGone(f)).Take(MostFindings).Select(f => Finding(f, compared)));
        return new Said(said);
    }

    private static bool IsGone(Finding finding) => finding is { Rule: WeakeningRule.Paragraph, New: null };

    // “Decides to extend the mandate ... under the same terms as provided for in its resolution 55/27”.
    private static Paragraph? RenewedIn(ComparedTexts compared)
    {
        var old = compared.Comparison.Old.Symbol;
        return compared.Comparison.New.Paragraphs.FirstOrDefault(p =>
            p.Kind == ParagraphKind.Operative
            && p.Text.Contains($"{old.Session}/{old.Number}", StringComparison.Ordinal)
            && Renewal().IsMatch(p.Text)
        );
    }

    /// <summary>The findings that a brief names: what was weakened, high or medium, the weightiest first.</summary>
    public static IEnumerable<Finding> Weightiest(IEnumerable<Finding> all) =>
        all.Where(f => f is { Direction: Direction.Weakened, Severity: Severity.High or Severity.Medium })
            .OrderByDescending(f => f.Severity);

    private static BriefSentence Finding(Finding finding, ComparedTexts compared) =>
        new(
            $"{Place(finding)}: {LowerFirst(finding.Why.TrimEnd('.'))}"
                + (finding.Old is { } old ? $" (before: “{BriefSources.Short(old.Words, LongestQuote)}”)." : "."),
            [Source(compared)]
        );

    private static string Place(Finding finding) =>
        finding switch
        {
            { New: { } now } => $"In paragraph {now.Address}",
            { Old: { } old } => $"Paragraph {old.Address} of the text before",
            _ => "In the text",
        };

    [GeneratedRegex(
        @"\b(?:extend|renew|prolong|continue)\b.{1,400}\b(?:same (?:terms|mandate)|terms of reference"
            + @"|as (?:provided|set out|established))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Renewal();
}
