namespace Placard.Record.Money;

/// <summary>What became of amounts between two stages, over many drafts.</summary>
/// <param name="From">The earlier stage.</param>
/// <param name="To">The later stage.</param>
/// <param name="Lower">Drafts whose later amount is lower.</param>
/// <param name="Same">Drafts whose two amounts are the same.</param>
/// <param name="Higher">Drafts whose later amount is higher.</param>
/// <param name="NotComparable">Drafts whose summaries say that the two count different things; they are in no other count.</param>
/// <param name="Cut">By how many dollars the lower ones are lower, together.</param>
public sealed record StepCount(BudgetStage From, BudgetStage To, int Lower, int Same, int Higher, int NotComparable, long Cut)
{
    /// <summary>Counts the steps of courses, in the order of stages.</summary>
    public static IReadOnlyList<StepCount> Of(IEnumerable<ImplicationCourse> courses) =>
        [
            .. courses
                .SelectMany(c => c.Steps)
                .GroupBy(s => (From: s.From.Stage, To: s.To.Stage))
                .OrderBy(g => g.Key)
                .Select(g => new StepCount(
                    g.Key.From,
                    g.Key.To,
                    g.Count(s => s.IsComparable && s.Change < 0),
                    g.Count(s => s.IsComparable && s.Change == 0),
                    g.Count(s => s.IsComparable && s.Change > 0),
                    g.Count(s => !s.IsComparable),
                    -g.Where(s => s.IsComparable && s.Change < 0).Sum(s => s.Change)
                )),
        ];
}
