using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>What falls vacant in one body, or of one mandate, on one day.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ends">When.</param>
/// <param name="Title">It in a few words: <c>14 seats fall vacant: Human Rights Council</c>.</param>
/// <param name="About">Who or why, in a sentence.</param>
/// <param name="Address">The page that shows it.</param>
public sealed record DueGroup(DueKind Kind, PartialDate Ends, string Title, string About, string Address)
{
    /// <summary>The groups of a list, in its order.</summary>
    internal static IReadOnlyList<DueGroup> ListOf(DueList list) =>
        [
            .. list
                .Due.GroupBy(d => (d.Kind, d.Ends, Subject: d.Mandate?.FullTitle ?? d.Body!.Name))
                .Select(g => Of(g.Key.Kind, g.Key.Ends, g.Key.Subject, [.. g], list.States)),
        ];

    private static DueGroup Of(DueKind kind, PartialDate ends, string subject, IReadOnlyList<DueSeat> due, StateRegister states) =>
        kind switch
        {
            DueKind.Mandate => new(kind, ends, $"Mandate ends unless renewed: {subject}", due[0].Rests, AddressOf(due[0])),
            DueKind.Holder => new(kind, ends, $"Longest tenure of the holder ends: {subject}", due[0].Rests, AddressOf(due[0])),
            DueKind.Expert => new(
                kind,
                ends,
                $"{Plurals.Count(due.Count, "term of an expert ends", "terms of experts end")}: {subject}",
                string.Join(", ", due.Select(d => d.Name)),
                AddressOf(due[0])
            ),
            _ => new(
                kind,
                ends,
                $"{Plurals.Count(due.Count, "seat falls", "seats fall")} vacant: {subject}",
                string.Join(", ", due.Select(d => states.NameOf(d.State))),
                AddressOf(due[0])
            ),
        };

    private static string AddressOf(DueSeat due) => due.Body is { } body ? SeatAddresses.Body(body) : SeatAddresses.Mandate(due.Mandate!);
}
