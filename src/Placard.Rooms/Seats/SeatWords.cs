using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>How seats are said, on pages and in terminals.</summary>
internal static class SeatWords
{
    /// <summary>The remedy where an edition holds nothing.</summary>
    public const string Remedy = "“placard update” and “placard edition build --mirror FOLDER” build an edition with them.";

    /// <summary>Whether more stood than there were seats.</summary>
    public static string ContestWord(this Slate slate) =>
        slate.IsContested switch
        {
            true => "contested",
            false => "uncontested",
            null => "not known",
        };

    /// <summary>Candidates for seats: <c>6 for 4</c>; <c>? for 4</c> where their number is not known.</summary>
    public static string ForSeats(Slate slate) => $"{Numbers.Plain(slate.Candidates) ?? "?"} for {slate.Seats}";

    /// <summary>The number, or that it is not known.</summary>
    public static string OrNotKnown(int? number) => Numbers.Plain(number) ?? "not known";

    /// <summary>Yes, no or not known.</summary>
    public static string YesNo(bool? value) =>
        value switch
        {
            true => "yes",
            false => "no",
            null => "not known",
        };

    /// <summary>A share with what it is of: <c>60.7% of 14 seats</c>; the number where there are too few slates for a share.</summary>
    public static string ShareOf(ContestCount count) =>
        (count.Share is { } share ? Numbers.Percent(share) : Numbers.Grouped(count.Uncontested))
        + $" of {Plurals.Count(count.Seats, "seat")}";

    /// <summary>The days of a term: <c>2023-01-01 to 2025-12-31</c>.</summary>
    public static string Days(DateRange days) => $"{days.From.Iso() ?? "?"} to {days.To.Iso() ?? "?"}";

    /// <summary>The years of some slates: <c>2006 to 2025</c>.</summary>
    public static string Window(IReadOnlyCollection<Slate> slates) =>
        slates.Count == 0 ? "no election in this edition" : Years(slates.Min(s => s.Election), slates.Max(s => s.Election));

    /// <summary>The years from one day to another: <c>2006 to 2025</c>.</summary>
    public static string Years(DateOnly? from, DateOnly? to) => from?.Year == to?.Year ? $"{from?.Year}" : $"{from?.Year} to {to?.Year}";

    /// <summary>How an election was contested, in a sentence.</summary>
    public static string InWords(Election election)
    {
        var contested = election.Slates.Where(s => s.IsContested == true).Select(s => s.Group.ToName()).ToList();
        var unknown = election.Slates.Count(s => s.IsContested is null);
        var seats = (election.IsByElection ? "By-election, " : "") + Plurals.Count(election.Seats, "seat");
        if (election.Slates.Count == 0)
            return "The seats of this election are not in this edition.";
        if (contested.Count > 0)
            return $"{seats}. More candidates than seats: {Lists.And(contested)}.{Unknown(unknown)}";
        return unknown == election.Slates.Count
            ? $"{seats}. How many stood is not known."
            : $"{seats}. {(unknown == 0 ? "No group had" : "No other group is known to have had")} more candidates than seats."
                + Unknown(unknown);
    }

    /// <summary>How many of each kind fall vacant, in a sentence.</summary>
    public static string InWords(DueList list) =>
        list.Due.Count == 0
            ? "nothing that is known."
            : $"{Plurals.Count(list.CountOf(DueKind.Seat), "seat of a state", "seats of states")}, "
                + $"{Plurals.Count(list.CountOf(DueKind.Expert), "seat of an expert", "seats of experts")}, "
                + $"{Plurals.Count(list.CountOf(DueKind.Mandate), "mandate")} and "
                + $"{Plurals.Count(list.CountOf(DueKind.Holder), "holder of a mandate", "holders of mandates")}, of those known.";

    /// <summary>Until when elections to a body are held, in a sentence.</summary>
    public static string ElectionsHeld(SeatIndex index, SeatedBody body)
    {
        var elections = index.ElectionsOf(body).ToList();
        return elections.Count == 0
            ? $"No election to the {body.Name} is in this edition."
            : $"Elections to the {body.Name} in this edition: {elections[^1].Day.InWords()} to {elections[0].Day.InWords()}. "
                + "Later ones and their candidates are not known here.";
    }

    /// <summary>Why seats of a group are empty on a day.</summary>
    public static string Why(EmptySeats empty) =>
        empty.Because is { } change
            ? $"{Plurals.Count(empty.Seats, "seat")} of {empty.Group.ToName()} empty since {change.On.InWords()}: {change.Words}"
            : $"{Plurals.Count(empty.Seats, "seat")} of {empty.Group.ToName()} not known: no term for that day is in this edition.";

    private static string Unknown(int slates) =>
        slates == 0 ? "" : $" Of {Plurals.Count(slates, "group")} the number of candidates is not known.";
}
