using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Unheld;

/// <summary>Reads statements of law about a treaty or a text of the United Nations, which no record decides.</summary>
internal sealed partial class LawRule : IClaimRule
{
    private const string Law =
        @"(?:(?:[\w’]+ ){0,4}<T\d+>(?: Rights)?|<Y\d+>|\b(?:the|this|that) (?:\w+ )?(?:resolution|Covenant|Convention|treaty|Charter)\b)";

    public IReadOnlyList<RuleExample> Examples { get; } =
    [
        new(
            "Arbitrary detention violates article 9 of the International Covenant on Civil and Political Rights.",
            "law: violates article 9 of the International Covenant on Civil and Political Rights"
        ),
        new("This resolution is legally binding.", "law: This resolution is legally binding"),
        new("China violated the agreement of the towns."),
        new("The resolution condemns all violations of the Convention."),
    ];

    public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow)
    {
        foreach (Match match in Broken().Matches(sentence.Marked))
            yield return new UnheldClaim(
                ClaimKind.Law,
                sentence,
                sentence.SpanOf(match),
                NotCheckableReason.Law,
                "Whether an act is lawful, or a text binding, is a question of law; the record has votes, texts and registers."
            );
    }

    [GeneratedRegex(
        @"\b(?:violates?|violated|breache[sd]|contravene[sd]?|infringe[sd]?|(?:is|are|was|were) (?:a "
            + @"|an )?(?:\w+ )?(?:violation|breach) of|(?:is|are|was|were) (?:in )?(?:breach|violation) of|(?:is|are) (?:contrary"
            + @"|incompatible) (?:to|with)) (?:(?:its|their|the) obligations under )?(?:articles? <N\d+>(?: \(\d\))? of )?(?:the )?"
            + Law
            + "|"
            + Law
            + @" (?:is|are) (?:not )?(?:legally )?binding\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Broken();
}
