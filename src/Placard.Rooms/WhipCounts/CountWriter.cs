using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>Writes a count for reading at a terminal, what matters most first.</summary>
internal sealed class CountWriter(TextWriter output)
{
    private const int MostPersuadable = 15;
    private const int Width = 110;

    public void Write(CountView view)
    {
        var vote = view.Kept.Vote;
        output.WriteLine($"{view.Kept.Id}  {vote.Title}");
        output.WriteLine($"{vote.Body.Name}, {Dates.InWords(vote.On)}, to {CountWords.Word(vote.Goal)}{(vote.Symbol.IsKnown ? $", {vote.Symbol}" : "")}");
        output.WriteLine();
        Wrapped(CountWords.Chance(view));
        Wrapped(CountWords.Likeliest(view));
        Wrapped($"In nine draws of ten: {CountWords.Range(view.Count.Yes)} yes, {CountWords.Range(view.Count.No)} no, {CountWords.Range(view.Count.Abstain)} abstaining.");
        Wrapped(CountWords.Needed(view));
        if (view.Count.Closeness is { Turns.Count: > 0 } close)
            Wrapped($"To {(close.Carried ? "block" : "pass")} it, at least: {string.Join("; ", close.Turns.Select(TurnSentence.Of))}.");
        Wrapped(view.Basis.Basis);
        Persuadable(view);
        Said(view);
        Since(view);
    }

    private void Persuadable(CountView view)
    {
        var states = view.Count.Persuadable(view.Goal);
        output.WriteLine();
        output.WriteLine(states.Count == 0 ? "Nobody is open: of every state one ballot is near certain." : $"Who can move it: points by which each would move the chance ({states.Count} open)");
        if (states.Count == 0)
            return;
        if (CountWords.NobodyMoves(view) is { Length: > 0 } nobody)
            Wrapped(nobody);
        CommandOutput.WriteTable(output, ["state", "likeliest", "won", "abstains", "lost", "said"], states.Take(MostPersuadable).Select(IReadOnlyList<string> (s) =>
        [
            view.States.NameOf(s.State), $"{CountWords.Word(s.Expected.Likeliest)} {Chances.InWords(s.Expected.Of(s.Expected.Likeliest))}",
            CountWords.Points(s.Gain(view.Goal)), CountWords.Points(s.HalfGain(view.Goal)), CountWords.Points(-s.Risk(view.Goal)),
            s.Said is { } said ? $"{CountWords.Word(said.Standing.Ballot)} ({said.Standing.Sure}){(said.IsContradicted ? ", contradicted" : "")}" : "",
        ]));
    }

    private void Said(CountView view)
    {
        var said = view.Count.States.Where(s => s.Said is not null).Select(s => s.Said!).ToList();
        output.WriteLine($"Commitments: {said.Count} of {Plurals.Plain(view.Count.States.Count, "state")}");
        foreach (var ballot in new[] { Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting })
        {
            var those = said.Where(s => s.Standing.Ballot == ballot).Select(s => $"{view.States.NameOf(s.State)} ({s.Standing.Sure}{(s.IsContradicted ? ", contradicted" : "")})").ToList();
            if (those.Count > 0)
                Wrapped($"  {CountWords.Word(ballot)} ({those.Count}): {string.Join(", ", those)}");
        }
        if (view.Count.OfOthers.Count > 0)
            Wrapped($"  without a vote that day, counted for nothing: {view.States.InWords([.. view.Count.OfOthers.Select(o => o.State)], most: 20)}");
    }

    private void Since(CountView view)
    {
        if (view.Since is not { } since)
            return;
        output.WriteLine();
        output.WriteLine($"Since {since.When}: {Chances.InWords(Chance(view, since.Change.From))} → {Chances.InWords(Chance(view, since.Change.To))}{(since.Change.States.Count == 0 ? "; no commitment changed" : "")}");
        foreach (var change in since.Change.States)
            output.WriteLine($"  {view.States.NameOf(change.State)} {CountWords.Change(change)}: {CountWords.Points(view.Goal == Goal.Pass ? change.Effect : -change.Effect)} points");
    }

    private static double Chance(CountView view, CountedChance passes) => view.Goal == Goal.Pass ? passes.Value : passes.Not.Value;

    private void Wrapped(string words)
    {
        var line = "";
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = "  " + word;
                continue;
            }
            line += (line.Length == 0 ? "" : " ") + word;
        }
        output.WriteLine(line);
    }
}
