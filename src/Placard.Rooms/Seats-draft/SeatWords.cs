using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>How seats are said, on pages and in terminals.</summary>
internal static class SeatWords
{
    /// <summary>The remedy where an edition holds nothing.</summary>
    public const string Remedy = "`placard update` and `placard edition build --mirror FOLDER` build an edition with it.";

    /// <summary>Whether more stood than there were seats.</summary>
    public static string ContestWord(this Slate slate) =>
        slate.IsContested switch
        {
            true => "contested",
            false => "uncontested",
            null => "not known",
        };

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

    /// <summary>A share with what it is of, or why there is none: <c>60.7% of 14 seats</c>.</summary>
    public static string ShareOf(ContestCount count) =>
        count.Share is { } share
            ? $"{Numbers.Percent(share)} of {Plurals.Count(count.Seats, "seat")}"
            : $"{Numbers.Grouped(count.Uncontested)} of {Plurals.Count(count.Seats, "seat")}";

    /// <summary>The days of a term: <c>2023-01-01 to 2025-12-31</c>.</summary>
    public static string Days(DateRange days) => $"{days.From.Iso() ?? "?"} to {days.To.Iso() ?? "?"}";

    /// <summary>Until when elections to a body are held, in a sentence.</summary>
    public static string ElectionsHeld(SeatIndex index, SeatedBody body)
    {
        var elections = index.ElectionsOf(body).ToList();
        return elections.Count == 0
            ? $"No election to the {body.Name} is in this edition."
            : $"Elections to the {body.Name} in this edition: {elections[^1].Day.InWords()} to {elections[0].Day.InWords()}. "
                + "Of later ones nothing is known here, nor of their candidates.";
    }

    /// <summary>Why seats of a group are empty on a day.</summary>
    public static string Why(EmptySeats empty) =>
        empty.Because is { } change
            ? $"{Plurals.Count(empty.Seats, "seat")} of {empty.Group.ToName()} empty since {change.On.InWords()}: {change.Words}"
            : $"{Plurals.Count(empty.Seats, "seat")} of {empty.Group.ToName()} not known: no term or election for that day is in this edition.";
}
