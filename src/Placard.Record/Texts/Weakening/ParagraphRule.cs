using Placard.Record.Texts.Comparison;

namespace Placard.Record.Texts.Weakening;

/// <summary>Judges whole paragraphs: those that are gone, those that are new, those whose rank changed.</summary>
internal static class ParagraphRule
{
    private const int AsksOutright = 4;
    private const int Worries = 3;
    private const int BindsItself = 5;

    /// <summary>A paragraph that stayed, but stands among the others now.</summary>
    public static void CheckRank(ParagraphPair pair, FindingList findings)
    {
        var (old, @new) = (pair.Old[0].Kind, pair.New[0].Kind);
        if ((old, @new) is not ((ParagraphKind.Operative, ParagraphKind.Preambular) or (ParagraphKind.Preambular, ParagraphKind.Operative)))
            return;
        var weaker = @new == ParagraphKind.Preambular;
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

    /// <summary>A paragraph that is gone or new.</summary>
    public static void CheckLone(ParagraphPair pair, FindingList findings)
    {
        var isDropped = pair.Kind == PairKind.Dropped;
        var paragraph = isDropped ? pair.Old[0] : pair.New[0];
        if (paragraph.Kind is not (ParagraphKind.Preambular or ParagraphKind.Operative or ParagraphKind.Annexed))
            return;
        var uses = ConceptRule.UsesIn(paragraph.Text);
        var quote = new Quote(paragraph.Address, paragraph.Text, 0, 0);
        var said = TermOf(paragraph, [.. uses.Where(u => !u.Concept.IsQualifier)]);
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
        var qualifiers = uses.Where(u => u.Concept.IsQualifier && u.Concept.Severity == Severity.High).ToList();
        if (qualifiers.Count > 0 && !(isDropped && said is not null))
            findings.Add(
                isDropped ? Direction.Strengthened : Direction.Weakened,
                WeakeningRule.Qualifier,
                string.Join(", ", qualifiers.Select(u => u.Concept.Name).Distinct()),
                Severity.Medium,
                isDropped ? new Quote(paragraph.Address, paragraph.Text, qualifiers[0].Start, qualifiers[0].Length) : null,
                isDropped ? null : new Quote(paragraph.Address, paragraph.Text, qualifiers[0].Start, qualifiers[0].Length),
                isDropped ? "The paragraph with this qualifier is gone." : "A new paragraph brings in this qualifier."
            );
    }

    private static (string Term, Severity Severity)? TermOf(Paragraph paragraph, List<ConceptUse> safeguards)
    {
        var verb = VerbReader.Read(paragraph.Text) is [var first, ..] ? first : null;
        // What only takes note of a report names what stands in its title.
        var onlyNotes = verb is { } and not { Start: > 0 } && verb.HeightOn(Scale.Stance) == 1 && !verb.IsOn(Scale.Ask);
        var weighty = safeguards.Where(u => u.Concept.Severity > (onlyNotes ? Severity.Medium : Severity.Low)).ToList();
        if (weighty.Count > 0)
            return (
                string.Join(
                    "; ",
                    weighty
                        .GroupBy(u => u.Concept.Category)
                        .Select(g => $"{g.Key}: {string.Join(", ", g.Select(u => u.Concept.Name).Distinct())}")
                ),
                onlyNotes ? Severity.Low : weighty.Max(u => u.Concept.Severity)
            );
        if (verb is null)
            return null;
        if (verb.HeightOn(Scale.Ask) > AsksOutright || verb.HeightOn(Scale.Blame) > AsksOutright)
            return (verb.Expression, Severity.High);
        if (verb.HeightOn(Scale.Ask) >= AsksOutright || verb.HeightOn(Scale.Blame) >= Worries)
            return (verb.Expression, Severity.Medium);
        return verb.HeightOn(Scale.Stance) >= BindsItself || (safeguards.Count > 0 && verb.HeightOn(Scale.Stance) > 1)
            ? (verb.Expression, Severity.Low)
            : null;
    }
}
