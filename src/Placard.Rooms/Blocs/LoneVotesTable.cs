namespace Placard.Rooms.Blocs;

/// <summary>Every lone vote, latest first.</summary>
internal static class LoneVotesTable
{
    public static Table<LoneVotes> Columns { get; } =
        Table<LoneVotes>.Of(
            view => view.Figures.Stands,
            new("state", "ISO 3166 code of the state", (_, s) => s.Key),
            new("date", "Day of the vote", (_, s) => s.Value.Vote.Date),
            new("address", "Address of the vote in the record", (_, s) => s.Value.Vote.Address),
            new("title", "Title of the text", (_, s) => s.Value.Vote.Title),
            new("ballot", "Its ballot: yes or no", (_, s) => s.Value.Ballot.ToWord()),
            new("with", "Codes of the states on its side, at most two", (_, s) => string.Join(' ', s.Value.Companions)),
            new("against", "Number of states on the other side", (_, s) => s.Value.Against)
        );
}
