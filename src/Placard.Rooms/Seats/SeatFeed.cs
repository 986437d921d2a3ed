using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Elections and changes of seats, as entries of feeds.</summary>
internal static class SeatFeed
{
    private const int MostEntries = 60;

    /// <summary>What happened to the seats of some bodies, latest first.</summary>
    public static Feed Of(string title, IEnumerable<Election> elections, IEnumerable<SeatChange> changes) =>
        new(title, [.. elections.Select(Of).Concat(changes.Select(Of)).OrderByDescending(e => e.Day).Take(MostEntries)]);

    public static FeedEntry Of(Election election) =>
        new(
            $"{(election.IsByElection ? "By-election" : "Election")} to the {election.Body.Name}",
            SeatAddresses.Election(election.Body, election.Day),
            election.Day,
            SeatWords.InWords(election)
        );

    private static FeedEntry Of(SeatChange change) =>
        new(
            $"{change.Body.Name}: {change.Kind.ToWord()}{(change.State.IsKnown ? $", {change.State}" : "")}",
            SeatAddresses.Change(change),
            change.On.Earliest,
            change.Words + (change.Vote.Length > 0 ? $" {change.Symbol}, {change.Vote}." : "")
        );
}
