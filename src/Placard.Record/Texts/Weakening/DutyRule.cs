using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>Finds within a paragraph a duty that became advice or an effort: <c>shall</c> now <c>should</c>, <c>ensure</c> now
/// <c>promote</c>.</summary>
/// <remarks>Only in words that changed for each other: what a paragraph says besides is no replacement.</remarks>
internal static class DutyRule
{
    private const int MostWords = 6;
    private const int MostWordsBefore = 3;
    private const int ActsAndHelps = 5;
    private const int ShortestStem = 3;
    private const int LongestStem = 6;

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
                if (!(i + 1 < pair.Runs.Count && pair.Runs[i + 1].New.StartsWith(',')))
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
        var words = isInserted ? run.New : run.Old;
        // In a list of verbs, or in another clause, each stands for itself.
        if (
            First(words, Scale.Duty) is not { } lighter
            || words.AsSpan(lighter.At).ContainsAny(",;")
            || Token.Of(words.AsSpan(lighter.At)).Count > MostWords
            || words.TrimEnd().EndsWith(" and", StringComparison.Ordinal)
        )
            return;
        foreach (var token in Token.Of(next.New).Take(MostWordsBefore))
        {
            if (token.Folded is "the" or "with" or "of")
                return;
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
        // To act and to help are not compared: to take measures may help more.
        if (old.Rung.Height + @new.Rung.Height == ActsAndHelps && scale == Scale.Duty && Math.Abs(old.Rung.Height - @new.Rung.Height) == 1)
            return;
        if (old.Rung.Height < @new.Rung.Height ? StillSays(run.Old, old, @new.Rung) : StillSays(run.New, @new, old.Rung))
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

    // The heavier word beside the lighter one, in another form: towards the implementation of. Not what is put after it: seeking to ensure.
    private static bool StillSays(string words, (Rung Rung, int At, int Length) lighter, Rung heavier)
    {
        var stem = heavier.Expression[..Math.Clamp(heavier.Expression.Length - 1, ShortestStem, LongestStem)];
        var said = Token.Of(words).FirstOrDefault(t => t.Start > lighter.At && t.Folded.StartsWith(stem, StringComparison.Ordinal));
        return said.Length > 0
            && Token
                .Of(words.AsSpan()[(lighter.At + lighter.Length)..said.Start])
                .All(t => t.Folded is not ("to" or "ways" or "how" or "steps" or "measures"));
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
