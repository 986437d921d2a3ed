using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Elections and changes of seats, as entries of feeds.</summary>
internal static class SeatFeed
{
    private const int MostEntries = 60;

    /// <summary>What happened to the seats of some bodies, latest first.</summary>
    public static Feed Of(string title, IEnumerable<Election> elections, IEnumerable<SeatChange> changes) =>
        new(title, [.. elections.Select(Of).Concat(changes.Select(Of)).OrderByDescending(e => e.Day).Take(MostEntries)]);

    /// <summary>The same of one body, all of it.</summary>
    public static IEnumerable<Happening> HappeningsOf(OpenEdition edition, Subject subject)
    {
        if (SeatedBody.Find(subject.Name) is not { } body)
            return [];
        var index = SeatIndex.Of(edition);
        return index
            .ElectionsOf(body)
            .Select(e => HappeningOf(Of(e), PartialDate.From(e.Day)))
            .Concat(index.Plan.ChangesOf(body).Select(c => HappeningOf(Of(c), c.On)));
    }

    private static Happening HappeningOf(FeedEntry entry, PartialDate day) => new(day, entry.Title, entry.Address, entry.Summary);

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
