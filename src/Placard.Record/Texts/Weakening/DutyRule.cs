using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>Finds within a paragraph a duty that became advice or an effort: <c>shall</c> now <c>should</c>, <c>ensure</c> now
/// <c>promote</c>.</summary>
/// <remarks>Only in words that changed for each other: what a paragraph says besides is no replacement.</remarks>
internal static class DutyRule
{
    private const int MostWords = 14;
    private const int MostWordsBefore = 3;

    public static void Check(ParagraphPair pair, FindingList findings)
    {
        var verbs = VerbReader.Read(pair.OldText);
        for (var i = 0; i < pair.Runs.Count; i++)
        {
            var run = pair.Runs[i];
            if (run.Kind == RunKind.Kept || verbs.Any(v => run.OldAt < v.Start + v.Length && run.OldAt + run.Old.Length > v.Start))
                continue;
            if (run.Kind == RunKind.Replaced)
            {
                Check(pair, run, Scale.Modal, findings);
                Check(pair, run, Scale.Duty, findings);
            }
            else if (i + 1 < pair.Runs.Count)
                CheckBefore(pair, run, pair.Runs[i + 1], findings);
        }
    }

    // What was to be ensured is now to be considered being ensured: the lighter word came before the heavier, which stayed.
    private static void CheckBefore(ParagraphPair pair, WordRun run, WordRun next, FindingList findings)
    {
        var isInserted = run.Kind == RunKind.Inserted;
        if (First(isInserted ? run.New : run.Old, Scale.Duty) is not { } lighter)
            return;
        foreach (var token in Token.Of(next.New).Take(MostWordsBefore))
        {
            if (Ladder.InnerRungOf(token.Folded) is not { Scale: Scale.Duty } heavier || heavier.Height <= lighter.Rung.Height)
                continue;
            var (with, without) = ($"{lighter.Rung.Expression} … {heavier.Expression}", heavier.Expression);
            findings.Add(
                isInserted ? Direction.Weakened : Direction.Strengthened,
                WeakeningRule.Duty,
                isInserted ? $"{without} → {with}" : $"{with} → {without}",
                Severity.Medium,
                isInserted
                    ? PairQuotes.Old(pair, next.OldAt + token.Start, token.Length)
                    : PairQuotes.Old(pair, run.OldAt + lighter.At, lighter.Length),
                isInserted
                    ? PairQuotes.New(pair, run.NewAt + lighter.At, lighter.Length)
                    : PairQuotes.New(pair, next.NewAt + token.Start, token.Length),
                $"“{lighter.Rung.Expression}”: {lighter.Rung.Note}. “{heavier.Expression}”: {heavier.Note}."
            );
            return;
        }
    }

    private static void Check(ParagraphPair pair, WordRun run, Scale scale, FindingList findings)
    {
        if (First(run.Old, scale) is not { } old || First(run.New, scale) is not { } @new || old.Rung.Height == @new.Rung.Height)
            return;
        var weaker = @new.Rung.Height < old.Rung.Height;
        findings.Add(
            weaker ? Direction.Weakened : Direction.Strengthened,
            WeakeningRule.Duty,
            $"{old.Rung.Expression} → {@new.Rung.Expression}",
            Math.Abs(old.Rung.Height - @new.Rung.Height) > 1 ? Severity.High : Severity.Medium,
            PairQuotes.Old(pair, run.OldAt + old.At, old.Length),
            PairQuotes.New(pair, run.NewAt + @new.At, @new.Length),
            $"“{old.Rung.Expression}”: {old.Rung.Note}. “{@new.Rung.Expression}”: {@new.Rung.Note}."
        );
    }

    private static (Rung Rung, int At, int Length)? First(string words, Scale scale)
    {
        var tokens = Token.Of(words);
        if (tokens.Count > MostWords)
            return null;
        foreach (var token in tokens)
        {
            if (Ladder.InnerRungOf(token.Folded) is { } rung && rung.Scale == scale)
                return (rung, token.Start, token.Length);
        }
        return null;
    }
}
