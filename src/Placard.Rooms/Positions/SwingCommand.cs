using System.CommandLine;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Positions;

/// <summary><c>placard swing</c>.</summary>
internal sealed class SwingCommand : Command
{
    private const int MostShown = 20;

    public SwingCommand(ProgramPaths here) : base("swing",
        "The states nearest to the tipping point of a vote: how far each stood from it, how likely each ballot was, and how likely another than the one it cast. With --on, the members of another day.")
    {
        var like = new Option<string>("--like") { HelpName = "SYMBOL", Description = "The vote, by symbol or address: A/HRC/51/L.6", Required = true };
        var body = new Option<string?>("--body") { HelpName = "HRC", Description = "Its body, to be sure of it; the vote's own if not given" };
        var on = new Option<string?>("--on") { HelpName = "DATE", Description = "With the members of this day instead of the vote's own" };
        var most = new Option<int>("--most") { HelpName = "N", Description = "How many to print for reading", DefaultValueFactory = _ => MostShown };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        foreach (var option in new Option[] { like, body, on, most, edition, json, csv })
            Add(option);
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var asked = SwingAsked.Read(open, line.GetRequiredValue(like), line.GetValue(on), line.GetValue(body));
            var estimated = InTime.Wait(PositionIndex.Of(open).EstimateAsync(SwingView.PositionsFor(asked.Vote)), line.InvocationConfiguration.Error, here.Clock);
            var view = SwingView.Of(open, asked.Vote, estimated, asked.On);
            var answer = SwingAnswer.Of(view);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(PositionJson.Write(answer));
            else if (line.GetValue(csv))
                PositionTables.Swing(answer).WriteTo(output);
            else
                Write(view, answer, line.GetValue(most), output);
            return (int)ExitCode.Done;
        });
    }

    private static void Write(SwingView view, SwingAnswer answer, int most, TextWriter output)
    {
        output.WriteLine($"{view.Vote.Heading()} ({answer.Vote})");
        output.WriteLine(OutcomeSentence.Of(view.Vote));
        if (view.IsOfAnotherDay)
            output.WriteLine($"With the members of {view.On.InWords()}: {view.Joined.Count} were none then{(view.Gone.Count == 0 ? "" : $", {view.Gone.Count} that voted are no longer there")}.");
        if (SwingWords.Pivot(view.Table, view.States.NameOf) is { } pivot)
            output.WriteLine(pivot);
        output.WriteLine(SwingWords.Fit(view.Table));
        CommandOutput.WriteTable(output, ["state", "name", "ballot", "distance", "yes", "(at 90%)", "abstain", "no", "(at 90%)", "another than cast"], answer.States.Take(Math.Max(0, most)).Select(s => (IReadOnlyList<string>)
        [
            s.State, (s.Name ?? "") + (s.Joined is true ? " (no member then)" : ""), s.Ballot ?? "", Numbers.Fixed(s.Distance, 2),
            Chances.Short(s.Yes), $"{Chances.Short(s.YesLow)}–{Chances.Short(s.YesHigh)}", Chances.Short(s.Abstain),
            Chances.Short(s.No), $"{Chances.Short(s.NoLow)}–{Chances.Short(s.NoHigh)}", s.Turns is { } turns ? Chances.Short(turns) : "",
        ]));
        if (most < answer.States.Count)
            output.WriteLine($"The nearest {Math.Max(0, most)} of {answer.States.Count} (--most for more).");
        output.WriteLine(SwingWords.IsNot);
    }
}
