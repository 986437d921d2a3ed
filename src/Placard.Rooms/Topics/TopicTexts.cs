using Placard.Rooms.Votes;

namespace Placard.Rooms.Topics;

/// <summary>Subjects, as a terminal shows them.</summary>
internal static class TopicTexts
{
    private const int MostPrinted = 40;
    private const int MostStates = 8;
    private const int TitleWidth = 70;

    public static void Write(TopicList list, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["topic", "decisions", "adopted", "without a vote", "rejected", "first", "last"],
            list.All.Take(MostPrinted)
                .Select(t =>
                    (IReadOnlyList<string>)
                        [
                            t.Label,
                            Numbers.Plain(t.Votes.Count),
                            Numbers.Plain(t.Adopted),
                            Numbers.Plain(t.WithoutVote),
                            Numbers.Plain(t.Rejected),
                            t.First.ToString(),
                            t.Last.ToString(),
                        ]
                )
        );
        output.WriteLine(
            list.All.Count > MostPrinted
                ? $"The first {MostPrinted} of {Plurals.Plain(list.All.Count, "subject")} (--json and --csv give all)."
                : Plurals.Plain(list.All.Count, "subject") + "."
        );
        output.WriteLine(TopicWords.Origin(list.Decisions));
    }

    public static void Write(TopicRecord topic, TextWriter output)
    {
        var line = topic.Line;
        output.WriteLine(line.Label);
        output.WriteLine(
            $"{Plurals.Plain(line.Votes.Count, "decision")}, {topic.Window}: {line.Adopted} adopted by a vote, {line.WithoutVote} without, "
                + $"{line.Rejected} rejected."
        );
        if (topic.Related.Count > 0)
            output.WriteLine($"Other subjects: {string.Join("; ", topic.Related.Select(t => $"{t.Label} ({t.Votes.Count})"))}.");
        output.WriteLine(
            $"Against, highest share first ({Plurals.Plain(line.RollCalls, "roll call")}, at least {TopicBallots.FewestCast} ballots): "
                + (
                    topic.Against.Count == 0
                        ? "nobody"
                        : string.Join(
                            ", ",
                            topic.Against.Take(MostStates).Select(b => $"{topic.States.NameOf(b.State)} {b.No} of {b.Cast}")
                        )
                )
                + "."
        );
        output.WriteLine();
        CommandOutput.WriteTable(
            output,
            ["date", "vote", "outcome", "tally", "status", "title"],
            topic.Latest.Select(v =>
                (IReadOnlyList<string>)
                    [
                        v.Date.ToString(),
                        v.Address.ToString(),
                        v.OutcomeInList(),
                        v.Tally?.ToString() ?? "",
                        StatusWords.InWords(v),
                        Quotes.Shortened(v.Heading(), TitleWidth),
                    ]
            )
        );
        output.WriteLine(TopicWords.Origin(topic.Decisions));
    }
}
