using System.CommandLine;
using System.Text.Json;

namespace Placard.Rooms.States;

/// <summary><c>placard state</c>.</summary>
internal sealed class StateCommand : Command
{
    public StateCommand(ProgramPaths here) : base("state", "One state: names, codes, membership, groups, seats, and its roll calls by body")
    {
        var name = new Argument<string[]>("STATE") { Description = "Its code or its name", Arity = ArgumentArity.OneOrMore };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        Add(name);
        Add(edition);
        Add(json);
        SetAction(line =>
        {
            using var open = edition.Open(line);
            var asked = Asked.StatePage(open.States, string.Join(' ', line.GetRequiredValue(name)), code => code.ToString());
            var state = open.States.Delegation(asked);
            var view = StateView.Of(open, VoteCensus.Of(open), state, asked == state ? null : asked);
            var answer = StateAnswer.Of(view);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(answer, StateJson.Readable.StateAnswer));
            else
                Write(answer, StatesView.LastGroupOf(state), asked, output);
            return (int)ExitCode.Done;
        });
    }

    private static void Write(StateAnswer state, RegionalGroup group, State asked, TextWriter output)
    {
        if (asked.Code.ToString() != state.Code)
            output.WriteLine($"{asked.Name} is carried on by {state.Name}.");
        output.WriteLine($"{state.Name} ({state.Code}), {state.Standing}{(group == RegionalGroup.None ? "" : $", {group.ToName()}")}");
        if (state.Note is not null)
            output.WriteLine(state.Note);
        foreach (var former in state.FormerNames ?? [])
            output.WriteLine($"formerly {former.Name}{Days(former.From, former.To)}");
        foreach (var spell in state.Membership ?? [])
            output.WriteLine($"seat in the United Nations{Days(spell.From, spell.To)}");
        foreach (var term in state.Terms ?? [])
            output.WriteLine($"seat in {term.Body}{Days(term.From, term.To)}");
        CommandOutput.WriteTable(output, ["body", "roll calls", "yes", "no", "abstain", "not voting"], (state.RollCalls ?? []).Select(b => (IReadOnlyList<string>)
            [b.Body, Numbers.Plain(b.RollCalls), Numbers.Plain(b.Yes), Numbers.Plain(b.No), Numbers.Plain(b.Abstain), Numbers.Plain(b.NotVoting)]));
    }

    private static string Days(string? from, string? to) => (from, to) switch
    {
        (null, null) => "",
        (null, _) => $" until {to}",
        (_, null) => $" since {from}",
        _ => $" from {from} to {to}",
    };
}
