namespace Placard.Rooms.Topics;

/// <summary>Subjects, one a row.</summary>
public static class TopicTables
{
    public static Table<TopicList> Columns { get; } =
        Table<TopicList>.Of(
            list => list.All,
            new("topic", "Subject as the libraries most often write it", (_, t) => t.Label),
            new("decisions", "Decisions filed under it, without those in error", (_, t) => (int?)t.Votes.Count),
            new("adopted", "Adopted by a vote", (_, t) => (int?)t.Adopted),
            new("without_vote", "Adopted without a vote", (_, t) => (int?)t.WithoutVote),
            new("rejected", "Rejected by a vote", (_, t) => (int?)t.Rejected),
            new("roll_calls", "Roll calls that measures use", (_, t) => (int?)t.RollCalls),
            new("first", "Day of the first decision", (_, t) => t.First),
            new("last", "Day of the latest decision", (_, t) => t.Last)
        );
}
