namespace Placard.Rooms.Votes;

/// <summary>Votes, one a row, with the ballot of one state where one is named.</summary>
public static class VoteListTable
{
    public static Table<ListedVotes> Columns { get; } =
        Table<ListedVotes>.Of<VoteEvent>(
            list => list.Votes,
            new("address", "Address of the vote in the record", (_, v) => v.Address),
            new("symbol", "Symbol of the text adopted, or of the amendment", (_, v) => v.Symbol),
            new("draft", "Symbol of the draft put to the vote", (_, v) => v.Draft),
            new("amends", "For an amendment, the draft it would change", (_, v) => v.Amends),
            new("date", "Day of the vote, as exactly as the sources know it", (_, v) => v.Date),
            new("body", "Code of the body: HRC, CHR, GA, GA3, SC, ECOSOC", (_, v) => v.Body.Code),
            new("session", "Session in the body’s numbering", (_, v) => v.Session),
            new("title", "Title of the text", (_, v) => v.Title),
            new("kind", "What was put to the vote: whole text, amendment, paragraph, procedure", (_, v) => v.Kind.ToWord()),
            new("part", "For a paragraph or motion, what was voted on", (_, v) => v.Part),
            new("outcome", "Outcome", (_, v) => v.Outcome.ToWord()),
            new("yes", "States in favour", (_, v) => v.Tally?.Yes),
            new("no", "States against", (_, v) => v.Tally?.No),
            new("abstain", "States abstaining", (_, v) => v.Tally?.Abstain),
            new("not_voting", "States not voting, where the source counts them", (_, v) => v.Tally?.NotVoting),
            new("margin", "Votes that decided it, by the rule of the body; empty where a veto did", (_, v) => v.Margin),
            new("status", string.Join(", ", VoteWords.StatusWordsExplained), (_, v) => v.Status.ToWord()),
            new("doubts", "Reasons why the status is not better", (_, v) => string.Join("; ", v.Doubts.Select(d => d.Kind.ToWord()))),
            new("ballot", "Ballot of the state asked for, where one is", (list, v) => v.Ballots[list.Of].ToWord())
            {
                AppliesTo = list => list.Of.IsKnown,
            }
        );
}

/// <summary>The ballots of one vote, a state a row, in code order.</summary>
public static class BallotTable
{
    public static Table<Vote> Columns { get; } =
        Table<Vote>.Of(
            vote => vote.Event.Ballots,
            new("address", "Address of the vote in the record", (vote, _) => vote.Event.Address),
            new("date", "Day of the vote", (vote, _) => vote.Event.Date),
            new("state", "Code of the state", (_, b) => b.Key),
            new("name", "Name of the state", (vote, b) => vote.States.Find(b.Key)?.Name),
            new(
                "group",
                "Its regional group on that day",
                (vote, b) => vote.Event.Date.IsKnown ? vote.States.Find(b.Key)?.GroupOn(vote.Event.Date.Latest).ToName() : null
            ),
            new("ballot", "yes, no, abstain, not voting or unknown", (_, b) => b.Value.ToWord())
        );
}
