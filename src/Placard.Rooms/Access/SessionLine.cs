using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>A session of the Committee: its lists, what a report says of its size, or both.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Listed">The decisions listed of it; null where no list is held.</param>
/// <param name="Report">What a report or a press release says of it; null where none is held.</param>
public sealed record SessionLine(string Name, NgoSession? Listed, NgoSessionReport? Report)
{
    /// <summary>Whether it has a page of its own: without a list there is nothing to show on it.</summary>
    public string? Address => Listed is { } listed ? AccessAddresses.Session(listed.Day) : null;

    /// <summary>By what lists are ordered: the day, else as much of it as the report says.</summary>
    private DateOnly On =>
        Listed?.Day
        ?? (
            Report!.Last.IsKnown ? Report.Last.Latest
            : Report.First.IsKnown ? Report.First.Latest
            : new DateOnly(Report.Year, Report.Part == NgoSessionPart.Regular ? 2 : 6, 28)
        );

    /// <summary>How many decisions of a kind the lists have; where there are none, what the report says; null where neither is
    /// held.</summary>
    public int? CountOf(NgoDecisionKind kind) => Listed?.CountOf(kind) is > 0 and var listed ? listed : Reported(kind);

    /// <summary>What the report says, for the kinds that reports count.</summary>
    public int? Reported(NgoDecisionKind kind) =>
        kind switch
        {
            NgoDecisionKind.Recommended => Report?.Recommended,
            NgoDecisionKind.Deferred => Report?.Deferred,
            NgoDecisionKind.Closed => Report?.Closed,
            NgoDecisionKind.NotRecommended => Report?.NotRecommended,
            _ => null,
        };

    /// <summary>When it was, as its report has it or else by the day of its lists.</summary>
    public string When =>
        Report switch
        {
            { Days.Length: > 0 } told => told.Days,
            { First.IsKnown: true, Last.IsKnown: true } whole when whole.First == whole.Last => whole.First.InWords(),
            { First.IsKnown: true, Last.IsKnown: true } whole => $"{whole.First.InWords()} to {whole.Last.InWords()}",
            { First.IsKnown: true } begun => (begun.First.IsExact ? "from " : "") + begun.First.InWords(),
            { Last.IsKnown: true } ended => "until " + ended.Last.InWords(),
            _ => Listed is { } listed ? "dated " + listed.Day.InWords() : "not known",
        };

    /// <summary>All of them, latest first.</summary>
    public static IReadOnlyList<SessionLine> Of(NgoLedger ledger, IReadOnlyList<NgoSessionReport> reports)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var listed = ledger.Sessions.Select(s => new SessionLine(s.Name, s, s.Report));
        var taken = ledger.Sessions.Select(s => s.Report).OfType<NgoSessionReport>().ToHashSet();
        var told = reports.Where(r => !taken.Contains(r)).Select(r => new SessionLine(r.Name, null, r));
        return [.. listed.Concat(told).OrderByDescending(s => s.On)];
    }
}
