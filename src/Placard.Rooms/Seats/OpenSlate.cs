using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Seats of a group that fall vacant next, and who is known to stand for them.</summary>
/// <param name="Body">The body.</param>
/// <param name="Group">The group.</param>
/// <param name="Ends">The last day of the terms.</param>
/// <param name="Leaving">The terms that end.</param>
/// <param name="Barred">The states that may not be elected again at once.</param>
/// <param name="Slate">The slate, where an election for these seats is held; null where nothing is known of candidates.</param>
/// <param name="DaysAhead">By how many days at least the latest five elections held here came before their terms, where less than that is
/// left and the election is not held here; null otherwise.</param>
public sealed record OpenSlate(
    SeatedBody Body,
    RegionalGroup Group,
    DateOnly Ends,
    IReadOnlyList<SeatHolding> Leaving,
    IReadOnlyList<StateCode> Barred,
    Slate? Slate,
    int? DaysAhead
)
{
    private const int LatestElections = 5;

    /// <summary>Whether it is known that no more stand than there are seats.</summary>
    public bool HasNoContest => Slate?.IsContested == false;

    /// <summary>What is known of the contest, in a sentence.</summary>
    public string Contest =>
        DaysAhead is { } days
            ? $"The election has probably been held: the latest ones known came at least {Plurals.Count(days, "day")} before the terms. "
                + "Its result is not in this edition."
        : Slate is null ? "Candidates are not known here; that does not mean that there are none."
        : $"{SeatWords.OrNotKnown(Slate.Candidates)} declared for {Plurals.Count(Slate.Seats, "seat")}: {Slate.ContestWord()}.";

    /// <summary>The seats of a body whose terms end first after a day, by group.</summary>
    internal static IReadOnlyList<OpenSlate> Next(SeatIndex index, SeatedBody body, DateOnly today)
    {
        var running = index.Plan.On(body, today).Where(h => h.Days.To is not null).ToList();
        if (running.Count == 0)
            return [];
        var ends = running.Min(h => h.Days.To!.Value);
        // The seats of terms that end on a day are filled by the regular election of the year before that day.
        var election = index.ElectionsOf(body).FirstOrDefault(e => !e.IsByElection && e.Day <= ends && e.Day > ends.AddYears(-1));
        // The calendar of elections has changed before, and the latest tell what it is now.
        var shortest = index.ElectionsOf(body).Where(e => !e.IsByElection).Take(LatestElections).SelectMany(DaysBefore).Cast<int?>().Min();
        return
        [
            .. running
                .Where(h => h.Days.To == ends)
                .GroupBy(h => h.Group)
                .OrderBy(g => g.Key)
                .Select(g => new OpenSlate(
                    body,
                    g.Key,
                    ends,
                    [.. g],
                    [.. g.Where(h => index.Plan.MayStandAgain(h) == false).Select(h => h.State)],
                    election?.Slates.FirstOrDefault(s => s.Group == g.Key),
                    election is null && ends.AddDays(1).DayNumber - today.DayNumber < shortest ? shortest : null
                )),
        ];
    }

    // From an election to the terms that it filled.
    private static IEnumerable<int> DaysBefore(Election election) =>
        election.Candidacies.Select(c => c.Term.From).OfType<DateOnly>().Select(first => first.DayNumber - election.Day.DayNumber);
}
