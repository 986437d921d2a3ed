using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A row for each body; where a command asked for one, a row for each of its members.</summary>
internal static class SeatsStartTable
{
    public static Table<SeatsStart> Bodies { get; } =
        Table<SeatsStart>.Of(
            start => start.Bodies,
            new("body", "Code of the body", (_, b) => b.Body.Code),
            new("name", "Name", (_, b) => b.Body.Name),
            new("seats", "Number of seats", (_, b) => b.Body.Seats),
            new("known", "Members known today", (_, b) => b.Known),
            new("term_years", "Years of a term", (_, b) => b.Body.TermYears),
            new("re_election", "Whether a member may be elected again", (_, b) => b.Body.Again.ToWord()),
            new("elected_by", "Who elects", (_, b) => b.Body.ElectedBy),
            new("provision", "Where the rules stand; empty where not read", (_, b) => b.Body.Provision),
            new("source", "Page that the rules were read from", (_, b) => b.Body.Source)
        );

    public static Table<SeatsStart> States { get; } =
        SeatedMembersTable.States.From((SeatsStart start) => start.Members!).When(start => start.Members is { Experts.Count: 0 });

    public static Table<SeatsStart> Experts { get; } =
        SeatedMembersTable.Experts.From((SeatsStart start) => start.Members!).When(start => start.Members is { Experts.Count: > 0 });
}
