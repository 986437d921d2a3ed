using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Elections and changes of seats, as entries of feeds.</summary>
internal static class SeatFeed
{
    private const int MostEntries = 60;

    /// <summary>What happened to the seats of some bodies, latest first.</summary>
    public static Feed Of(string title, IEnumerable<Election> elections, IEnumerable<SeatChange> changes) =>
        new(title, [.. elections.Select(Of).Concat(changes.Select(Of)).OrderByDescending(e => e.Day).Take(MostEntries)]);

    public static FeedEntry Of(Election election)
    {
        var contested = election.Slates.Where(s => s.IsContested == true).Select(s => s.Group.ToName()).ToList();
        return new(
            $"{(election.IsByElection ? "By-election" : "Election")} to the {election.Body.Name}",
            Addresses.Election(election.Body.Code, election.Day),
            election.Day,
            $"{Plurals.Count(election.Seats, "seat")}. "
                + (contested.Count > 0 ? $"Contested: {Lists.And(contested)}." : "No slate is known to have been contested.")
        );
    }

    private static FeedEntry Of(SeatChange change) =>
        new(
            $"{change.Body.Name}: {change.Kind.ToWord()}{(change.State.IsKnown ? $", {change.State}" : "")}",
            $"{Addresses.SeatsOf(change.Body.Code)}?on={change.On}",
            change.On.Earliest,
            change.Words + (change.Vote.Length > 0 ? $" {change.Symbol}, {change.Vote}." : "")
        );
}
