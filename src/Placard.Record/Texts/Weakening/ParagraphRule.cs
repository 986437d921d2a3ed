using System.Text.RegularExpressions;
using Placard.Record.Texts.Comparison;

namespace Placard.Record.Texts.Weakening;

/// <summary>Judges whole paragraphs: those that are gone, those that are new, those whose rank changed.</summary>
internal static partial class ParagraphRule
{
    private const int AsksOutright = 4;
    private const int Worries = 3;
    private const int BindsItself = 5;
    private const int Stresses = 4;
    private const double SameMatter = 0.45;

    // In a paragraph that is new as a whole, other qualifiers belong to what it asks.
    private static readonly HashSet<string> Limiting =
    [
        "national law",
        "national circumstances",
        "national particularities",
        "own choice",
        "within existing resources",
    ];

    // What a body decides for itself asks nothing of others.
    private static readonly HashSet<string> OwnAffairs =
    [
        "decide",
        "resolve",
        "authorize",
        "extend",
        "renew",
        "establish",
        "look forward",
        "look",
    ];

    /// <summary>A paragraph that stayed, but stands among the others now.</summary>
    public static void CheckRank(ParagraphPair pair, FindingList findings)
    {
        var (old, @new) = (pair.Old[0].Kind, pair.New[0].Kind);
        if ((old, @new) is not ((ParagraphKind.Operative, ParagraphKind.Preambular) or (ParagraphKind.Preambular, ParagraphKind.Operative)))
            return;
        var weaker = @new == ParagraphKind.Preambular;
        // What was asked and is done is told of in the preamble.
        if (weaker && Asks(pair.OldText) && !Asks(pair.NewText))
            return;
        findings.Add(
            weaker ? Direction.Weakened : Direction.Strengthened,
            WeakeningRule.Rank,
            weaker ? "operative → preambular" : "preambular → operative",
            Severity.Medium,
            PairQuotes.WholeOld(pair),
            PairQuotes.WholeNew(pair),
            weaker ? "What the body did is now one of its reasons." : "What was one of the body's reasons is now something it does."
        );
    }

    private static bool Asks(string text) => VerbReader.Read(text) is [var verb, ..] && verb.IsOn(Scale.Ask);

    /// <summary>A paragraph that is gone or new, and whose words no other paragraph of the other text holds.</summary>
    public static void CheckLone(ParagraphPair pair, TextMatter other, FindingList findings)
    {
        var isDropped = pair.Kind == PairKind.Dropped;
        var paragraph = isDropped ? pair.Old[0] : pair.New[0];
        if (paragraph.Kind is not (ParagraphKind.Preambular or ParagraphKind.Operative or ParagraphKind.Annexed))
            return;
        // Whether a document carries an annex is no matter of its paragraphs.
        if (paragraph.Kind == ParagraphKind.Annexed && !other.HasAnnex)
            return;
        var uses = NamedConcepts.In(paragraph.Text);
        var holding = other.Holding(paragraph.Text, SameMatter, [], whole: true).ToList();
        // What another paragraph says without the qualifier is said with it now.
        if (!isDropped && TakesQualifiers(paragraph))
            CheckQualifiers(
                paragraph,
                [.. uses.Where(u => Limiting.Contains(u.Concept.Name) && !holding.Exists(p => Names(p, u.Concept)))],
                findings
            );
        if (holding.Count > 0)
            return;
        var quote = new Quote(paragraph.Address, paragraph.Text, 0, 0);
        var safeguards = uses.Where(u => !u.Concept.IsQualifier).ToList();
        var said = TermOf(paragraph, isDropped ? safeguards : DutiesOfGroups.Without(paragraph.Text, safeguards));
        if (said is { } stands)
            findings.Add(
                isDropped ? Direction.Weakened : Direction.Strengthened,
                WeakeningRule.Paragraph,
                stands.Term,
                stands.Severity,
                isDropped ? quote : null,
                isDropped ? null : quote,
                isDropped ? "The whole paragraph is gone." : "The whole paragraph is new."
            );
    }

    private static bool TakesQualifiers(Paragraph paragraph) =>
        VerbReader.Read(paragraph.Text) is [var verb, ..]
        && (verb.IsOn(Scale.Ask) || verb.HeightOn(Scale.Stance) >= Stresses || verb.HeightOn(Scale.Blame) >= Worries);

    private static bool Names(Paragraph paragraph, Concept concept) =>
        Lexicon.UsesIn(paragraph.Text).Any(u => u.Concept.Name == concept.Name);

    private static void CheckQualifiers(Paragraph paragraph, List<ConceptUse> qualifiers, FindingList findings)
    {
        if (qualifiers.Count > 0)
            findings.Add(
                Direction.Weakened,
                WeakeningRule.Qualifier,
                string.Join(", ", qualifiers.Select(u => u.Concept.Name).Distinct()),
                Severity.Medium,
                null,
                new Quote(paragraph.Address, paragraph.Text, qualifiers[0].Start, qualifiers[0].Length),
                "A new paragraph brings in this qualifier."
            );
    }

    private static (string Term, Severity Severity)? TermOf(Paragraph paragraph, List<ConceptUse> safeguards)
    {
        var verbs = VerbReader.Read(paragraph.Text);
        var verb = verbs is [var first, ..] ? first : null;
        // What only takes note or recalls names what stands in a title, or was a fact of its day; what only welcomes asks nothing.
        var onlyTells = verb is { Start: 0 } && !verbs.Any(v => v.IsOn(Scale.Ask) || v.HeightOn(Scale.Blame) > 1);
        var most =
            !onlyTells ? Severity.High
            : verb!.HeightOn(Scale.Stance) is 1 or 2 ? Severity.Low
            : verb.IsOn(Scale.Esteem) && !verb.IsOn(Scale.Stance) ? Severity.Medium
            : Severity.High;
        var notes = onlyTells && verb!.HeightOn(Scale.Stance) == 1;
        var weighty = safeguards.Where(u => u.Concept.Severity > (notes ? Severity.Medium : Severity.Low)).ToList();
        if (weighty.Count > 0)
            return (
                string.Join(
                    "; ",
                    weighty
                        .GroupBy(u => u.Concept.Category)
                        .Select(g => $"{g.Key}: {string.Join(", ", g.Select(u => u.Concept.Name).Distinct())}")
                ),
                (Severity)Math.Min((int)most, (int)weighty.Max(u => u.Concept.Severity))
            );
        if (verb is null || (OwnAffairs.Contains(verb.Expression) && !BindsStates().IsMatch(paragraph.Text)))
            return null;
        if (verb.HeightOn(Scale.Ask) > AsksOutright || verb.HeightOn(Scale.Blame) > AsksOutright)
            return (verb.Expression, Severity.High);
        if (verb.HeightOn(Scale.Ask) >= AsksOutright || verb.HeightOn(Scale.Blame) >= Worries)
            return (verb.Expression, Severity.Medium);
        return verb.HeightOn(Scale.Stance) >= BindsItself || (safeguards.Count > 0 && verb.HeightOn(Scale.Stance) > 1)
            ? (verb.Expression, Severity.Low)
            : null;
    }

    [GeneratedRegex(@"\bthat (?:all )?(?:Member )?(?:States|Governments|parties)\b.*\bshall\b", RegexOptions.CultureInvariant)]
    private static partial Regex BindsStates();
}
