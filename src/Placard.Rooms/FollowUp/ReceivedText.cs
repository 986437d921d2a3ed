using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>What was recommended to a state, as a terminal shows it.</summary>
internal static class ReceivedText
{
    private const int LongestText = 100;

    public static void Write(ReceivedRecommendations view, TextWriter output)
    {
        output.WriteLine(view.State.Name);
        WriteHeld(view.Held, output);
        if (view.All.Count == 0)
        {
            output.WriteLine(
                $"No {view.Query.Filter.Kind.ToWord()}s {(view.Kinds.ContainsKey(view.Query.Filter.Kind) ? "match" : "in this edition")}. "
                    + FollowUpWords.OfAbsence
            );
            return;
        }
        WriteTallies(view.Tallies, output);
        if (view.Threads.Count > 0)
        {
            output.WriteLine($"Repeated most often ({Plurals.Plain(view.Threads.Count, "thread")} at least):");
            WriteThreads(view.MostRepeated, output);
        }
        output.WriteLine($"Listed: {FollowUpWords.Window(view.All)}.{FollowUpWords.CyclesWithout(view.Cycles)}");
        WriteList(view.All, view.Query.Printed, view.States, output);
    }

    public static void WriteTallies(IReadOnlyList<CycleTally> tallies, TextWriter output) =>
        CommandOutput.WriteTable(
            output,
            ["from", "received", "accepted", "noted", "other", "not known"],
            tallies.Select(t =>
                (IReadOnlyList<string>)
                    [
                        t.Name,
                        Numbers.Plain(t.Tally.All),
                        Numbers.Plain(t.Tally.Accepted),
                        Numbers.Plain(t.Tally.Noted),
                        Numbers.Plain(t.Tally.Other),
                        Numbers.Plain(t.Tally.NotKnown),
                    ]
            )
        );

    public static void WriteHeld(IReadOnlyList<HeldRecommendations> held, TextWriter output)
    {
        foreach (var of in held)
            output.WriteLine(
                $"In this edition: {of.Source.Name}, {of.Span}: {Numbers.Plain(of.Count)} to {Plurals.Plain(of.States, "state")}."
            );
        if (held.Count == 0)
            output.WriteLine("This edition has no recommendations.");
    }

    public static void WriteThreads(IEnumerable<RecommendationThread> threads, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["thread", "times", "occasions", "over", "last answer", "words"],
            threads.Select(t =>
                (IReadOnlyList<string>)
                    [
                        t.Id,
                        Numbers.Plain(t.Times),
                        Numbers.Plain(t.Occasions),
                        FollowUpWords.Span(t),
                        FollowUpWords.LastAnswer(t),
                        Quotes.Shortened(t.Recommendations[0].Text, LongestText),
                    ]
            )
        );
        output.WriteLine(FollowUpWords.OfThreads);
    }

    public static void WriteList(IReadOnlyList<Recommendation> all, int most, StateRegister states, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["id", "made", "from", "to", "answer", "words"],
            all.Take(most)
                .Select(r =>
                    (IReadOnlyList<string>)
                        [
                            r.Id,
                            FollowUpWords.When(r),
                            Quotes.ForTerminal(FollowUpWords.From(r, states)),
                            r.State.ToString(),
                            FollowUpWords.Answer(r),
                            Quotes.Shortened(r.Text, LongestText),
                        ]
                )
        );
        output.WriteLine(
            $"{Numbers.Plain(all.Count)} listed{(all.Count > most ? $", the latest {Numbers.Plain(most)} shown (--most for more)" : "")}."
        );
    }
}
