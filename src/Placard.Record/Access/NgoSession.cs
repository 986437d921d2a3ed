namespace Placard.Record.Access;

/// <summary>One session of the Committee on Non-Governmental Organizations, as far as decisions of it are listed.</summary>
/// <param name="Day">The day by which the source of the lists dates it, which is its name in addresses.</param>
/// <param name="Name">What it is called: <c>2024 resumed session</c>; docs/sources/ngo-committee.md has the rule.</param>
/// <param name="Decisions">Its decisions, by kind and name.</param>
/// <param name="Report">What its report or a press release says of its size; null where none is held.</param>
public sealed record NgoSession(DateOnly Day, string Name, IReadOnlyList<NgoDecision> Decisions, NgoSessionReport? Report)
{
    /// <summary>How many decisions of a kind are listed. None does not mean that there were none: a list may be missing.</summary>
    public int CountOf(NgoDecisionKind kind) => Decisions.Count(d => d.Kind == kind);

    /// <summary>The sessions that decisions are of, in order. The first of two listed for one year is the regular session and the second
    /// the resumed one; where another number is listed, only a report that ends on the day tells which it is.</summary>
    /// <param name="decisions">The decisions, in any order.</param>
    /// <param name="reports">What reports say of sessions, in any order.</param>
    public static IReadOnlyList<NgoSession> Of(IEnumerable<NgoDecision> decisions, IEnumerable<NgoSessionReport> reports)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        NgoSessionReport[] told = [.. reports.OrderBy(r => r.Year).ThenBy(r => r.Part).ThenBy(r => r.Origin)];
        var sessions = new List<NgoSession>();
        foreach (var year in decisions.GroupBy(d => d.Session).OrderBy(g => g.Key).GroupBy(g => g.Key.Year))
        {
            var days = year.Select(g => g.Key).ToList();
            foreach (var (at, of) in year.Index())
            {
                var report = Array.Find(told, r => r.Last == PartialDate.From(of.Key));
                NgoSessionPart? part =
                    report?.Part
                    ?? (
                        days.Count != 2 ? null
                        : at == 0 ? NgoSessionPart.Regular
                        : NgoSessionPart.Resumed
                    );
                report ??= Array.Find(told, r => r.Year == year.Key && r.Part == part);
                sessions.Add(new(of.Key, NgoSessionReport.NameOf(year.Key, part), Ordered(of), report));
            }
        }
        return sessions;
    }

    private static IReadOnlyList<NgoDecision> Ordered(IEnumerable<NgoDecision> decisions) =>
        [.. decisions.OrderBy(d => d.Kind).ThenBy(d => NgoName.SlugOf(d.Organisation), StringComparer.Ordinal).ThenBy(d => d.Origin)];
}
