using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The counts on the desk, latest vote first.</summary>
/// <param name="Ticket">The value of the field <c>ticket</c> with which a program may begin one; left out by commands.</param>
/// <param name="Counts">The counts.</param>
public sealed record CountListAnswer(string? Ticket, IReadOnlyList<CountLineAnswer> Counts)
{
    public static CountListAnswer Of(IReadOnlyList<StoredCount> counts, string? ticket = null) => new(ticket, [.. counts.Select(CountLineAnswer.Of)]);
}
