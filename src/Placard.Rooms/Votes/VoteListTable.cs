namespace Placard.Rooms.Votes;

/// <summary>Votes, one a row, with the ballot of one state where one is named.</summary>
public static class VoteListTable
{
    // Before the tables, which take it.
    internal static string[] Codes { get; } = [.. Body.All.Select(b => b.Code)];

    public static Table<ListedVotes> Columns { get; } =
        Table<ListedVotes>.Of<VoteEvent>(
            list => list.Votes,
            [
                .. Of<ListedVotes>(),
                new("ballot", "Ballot of the state asked for, where one is", (list, v) => v.Ballots[list.Of].ToWord())
                {
                    AppliesTo = list => list.Of.IsKnown,
                },
            ]
        );

    /// <summary>What every table of votes says of one.</summary>
    internal static Column<TModel, VoteEvent>[] Of<TModel>() =>
        [
            new("address", "Address of the vote in the record", (_, v) => v.Address),
            new("symbol", "Symbol of the text adopted, or of the amendment", (_, v) => v.Symbol),
            new("draft", "Symbol of the draft put to the vote", (_, v) => v.Draft),
            new("amends", "For an amendment, the draft it would change", (_, v) => v.Amends),
            new("date", "Day of the vote, as exactly as the sources know it", (_, v) => v.Date),
            new("body", $"Code of the body: {string.Join(", ", Codes)}", (_, v) => v.Body.Code) { Words = Codes },
            new("session", "Session in the body’s numbering", (_, v) => v.Session),
            new("title", "Title of the text", (_, v) => v.Title),
            new("kind", "What was put to the vote: whole text, amendment, paragraph, procedure", (_, v) => v.Kind.ToWord())
            {
                Words = WordsOf<VoteKind>(kind => kind.ToWord()),
            },
            new("part", "For a paragraph or motion, what was voted on", (_, v) => v.Part),
            new("outcome", "Outcome", (_, v) => v.Outcome.ToWord()) { Words = WordsOf<Outcome>(outcome => outcome.ToWord()) },
            new("yes", "States in favour", (_, v) => v.Tally?.Yes) { Unit = States },
            new("no", "States against", (_, v) => v.Tally?.No) { Unit = States },
            new("abstain", "States abstaining", (_, v) => v.Tally?.Abstain) { Unit = States },
            new("not_voting", "States not voting, where the source counts them", (_, v) => v.Tally?.NotVoting) { Unit = States },
            new("margin", "Votes that decided it, by the rule of the body; empty where a veto did", (_, v) => v.Margin) { Unit = "votes" },
            new("status", "confirmed, single, disputed or quarantined", (_, v) => v.Status.ToWord())
            {
                Words = WordsOf<RecordStatus>(status => status.ToWord()),
            },
            new("doubts", "Reasons why the status is not better", (_, v) => string.Join("; ", v.Doubts.Select(d => d.Kind.ToWord()))),
        ];

    /// <summary>Those of these columns that a table of what stands in votes needs: which, when, where and how sure.</summary>
    internal static Column<TModel, VoteEvent>[] Which<TModel>() =>
        [.. Of<TModel>().Where(c => c.Name is "address" or "date" or "body" or "status")];

    /// <summary>Every word of an enumeration.</summary>
    internal static string[] WordsOf<T>(Func<T, string> word)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(word).Where(w => w.Length > 0)];

    internal const string States = "states";
}

/// <summary>The ballots of one vote, a state a row, in code order.</summary>
public static class BallotTable
{
    public static Table<Vote> Columns { get; } =
        Table<Vote>.Of(
            vote => vote.Event.Ballots,
            new("address", "Address of the vote in the record", (vote, _) => vote.Event.Address),
            new("date", "Day of the vote", (vote, _) => vote.Event.Date),
            State<Vote>(),
            new("name", "Name of the state", (vote, b) => vote.States.Find(b.Key)?.Name),
            new(
                "group",
                "Its regional group on that day",
                (vote, b) => vote.Event.Date.IsKnown ? vote.States.Find(b.Key)?.GroupOn(vote.Event.Date.Latest).ToName() : null
            ),
            Ballot<Vote>()
        );

    internal static Column<TModel, KeyValuePair<StateCode, Ballot>> State<TModel>() => new("state", "Code of the state", (_, b) => b.Key);

    internal static Column<TModel, KeyValuePair<StateCode, Ballot>> Ballot<TModel>() =>
        new("ballot", "yes, no, abstain, not voting or unknown", (_, b) => b.Value.ToWord()) { Words = Words };

    /// <summary>Every word that a ballot can be.</summary>
    internal static string[] Words { get; } = VoteListTable.WordsOf<Ballot>(ballot => ballot.ToWord());
}
