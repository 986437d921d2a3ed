using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>Writes a count for reading at a terminal, what matters most first.</summary>
internal sealed class CurrentCountText
{
    private const int MostPersuadable = 15;
    private const int Width = 110;

    private readonly TextWriter _output;

    private CurrentCountText(TextWriter output) => _output = output;

    public static void Write(CurrentCount count, TextWriter output) => new CurrentCountText(output).Write(count);

    private void Write(CurrentCount view)
    {
        var vote = view.Kept.Vote;
        _output.WriteLine($"{view.Kept.Id}  {vote.Title}");
        _output.WriteLine(
            $"{vote.Body.Name}, {Dates.InWords(vote.On)}, to {vote.Goal.ToWord()}{(vote.Symbol.IsKnown ? $", {vote.Symbol}" : "")}"
        );
        _output.WriteLine();
        Wrapped(CountWording.Chance(view));
        Wrapped(CountWording.Likeliest(view));
        Wrapped(
            $"In nine draws of ten: {CountWording.Range(view.Count.Yes)} yes, {CountWording.Range(view.Count.No)} no, "
                + $"{CountWording.Range(view.Count.Abstain)} abstaining."
        );
        Wrapped(CountWording.Needed(view));
        if (view.Count.Closeness is { Turns.Count: > 0 } close)
            Wrapped($"To {(close.Carried ? "block" : "pass")} it, at least: {string.Join("; ", close.Turns.Select(TurnSentence.Of))}.");
        Wrapped(view.Basis.Basis);
        Persuadable(view);
        Said(view);
        Since(view);
    }

    private void Persuadable(CurrentCount view)
    {
        var states = view.Count.Persuadable(view.Goal);
        _output.WriteLine();
        _output.WriteLine(
            states.Count == 0
                ? "No open states: one ballot of every state is nearly certain."
                : $"Open states: percentage points by which each would change the chance ({states.Count} open)"
        );
        if (states.Count == 0)
            return;
        if (CountWording.NobodyMoves(view) is { Length: > 0 } nobody)
            Wrapped(nobody);
        if (CountWording.OthersMoveNothing(view) is { Length: > 0 } others)
            Wrapped(others);
        var moving = CountWording.Moving(view);
        if (moving.Count == 0)
            return;
        CommandOutput.WriteTable(
            _output,
            ["state", "likeliest", "won", "abstains", "lost", "said"],
            moving
                .Take(MostPersuadable)
                .Select(
                    IReadOnlyList<string> (s) =>
                        [
                            view.States.NameOf(s.State),
                            $"{CountWording.Word(s.Expected.Likeliest)} {Chances.InWords(s.Expected.Of(s.Expected.Likeliest))}",
                            CountWording.Points(s.Gain(view.Goal)),
                            CountWording.Points(s.HalfGain(view.Goal)),
                            CountWording.Points(-s.Risk(view.Goal)),
                            s.Said is { } said
                                ? $"{CountWording.Word(said.Standing.Ballot)} "
                                    + $"({said.Standing.Sure}){(said.IsContradicted ? ", contradicted" : "")}"
                                : "",
                        ]
                )
        );
    }

    private void Said(CurrentCount view)
    {
        var said = view.Count.States.Where(s => s.Said is not null).Select(s => s.Said!).ToList();
        _output.WriteLine($"Commitments: {said.Count} of {Plurals.Plain(view.Count.States.Count, "state")}");
        foreach (var ballot in new[] { Ballot.Yes, Ballot.No, Ballot.Abstain, Ballot.NotVoting })
        {
            var those = said.Where(s => s.Standing.Ballot == ballot)
                .Select(s => $"{view.States.NameOf(s.State)} ({s.Standing.Sure}{(s.IsContradicted ? ", contradicted" : "")})")
                .ToList();
            if (those.Count > 0)
                Wrapped($"  {CountWording.Word(ballot)} ({those.Count}): {string.Join(", ", those)}");
        }
        if (view.Count.OfOthers.Count > 0)
            Wrapped(
                $"  no vote that day, so not counted: "
                    + $"{view.States.InWords(view.States.ByName(view.Count.OfOthers.Select(o => o.State)), most: 20)}"
            );
    }

    private void Since(CurrentCount view)
    {
        if (view.Since is not { } since)
            return;
        _output.WriteLine();
        _output.WriteLine(
            $"Since {since.When}: {Chances.InWords(Chance(view, since.Change.From))} → "
                + $"{Chances.InWords(Chance(view, since.Change.To))}{(since.Change.States.Count == 0 ? "; no commitment changed" : "")}"
        );
        foreach (var change in since.Change.States)
            _output.WriteLine(
                $"  {view.States.NameOf(change.State)} {CountWording.Change(change)}: "
                    + $"{CountWording.Points(view.Goal == Goal.Pass ? change.Effect : -change.Effect)} points"
            );
    }

    private static double Chance(CurrentCount view, CountedChance passes) => view.Goal == Goal.Pass ? passes.Value : passes.Not.Value;

    private void Wrapped(string words)
    {
        var line = "";
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                _output.WriteLine(line);
                line = "  " + word;
                continue;
            }
            line += (line.Length == 0 ? "" : " ") + word;
        }
        _output.WriteLine(line);
    }
}
