using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>What the page of a body says of it before its tables, and what it may not know.</summary>
internal static class BodyWords
{
    /// <summary>How many sit in it on the day, in a sentence or two.</summary>
    public static string Lead(SeatedMembers view) =>
        !view.IsKnown
            ? $"Who sat in the {view.Body.Name} on {view.On.InWords()} is not known here. That does not mean that nobody did."
            : $"{Plurals.Count(view.Members.Count + view.Experts.Count, "member")} known of {Plurals.Count(view.Body.Seats, "seat")} on "
                + $"{view.On.InWords()}"
                + (
                    view.EndsNext is { } next
                        ? $"; {Plurals.Count(view.Next[0].Seats.Count, "term ends", "terms end")} on {next.InWords()}."
                        : "."
                );

    /// <summary>The note of a member whose days were not read on a page.</summary>
    public static string Inferred(string note) => note.Length > 0 ? $"Days inferred. {note}" : "Days inferred.";

    /// <summary>What may be missing beside elections, in a sentence or two.</summary>
    public static string Limits(SeatedMembers view)
    {
        var inferred = view.Members.Count(m => !m.IsConfirmed);
        return view.Body.Members == SeatHolders.Experts
                ? "Members are those on the latest list read whose terms had not ended; who left or joined since that list is not known."
            : inferred > 0 ? $"The days of {Plurals.Count(inferred, "term")} were inferred, not read on a page."
            : "";
    }
}
