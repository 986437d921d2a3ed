namespace Placard.Rooms.States;

/// <summary>One state, as a terminal shows it.</summary>
internal static class StateProfileText
{
    public static void Write(StateProfile profile, TextWriter output)
    {
        if (profile.Former is { } former)
            output.WriteLine($"{former.Name}: its seat is carried on by {profile.State.Name}.");
        Write(StateJson.Of(profile), StateList.LastGroupOf(profile.State), output);
        if (profile.VetoesNotCounted is { } notCounted)
            output.WriteLine(notCounted);
    }

    private static void Write(StateJson state, RegionalGroup group, TextWriter output)
    {
        output.WriteLine($"{state.Name} ({state.Code}), {state.Standing}{(group == RegionalGroup.None ? "" : $", {group.ToName()}")}");
        if (state.Note is not null)
            output.WriteLine(state.Note);
        foreach (var former in state.FormerNames ?? [])
            output.WriteLine($"formerly {former.Name}{Days(former.From, former.To)}");
        foreach (var spell in state.Membership ?? [])
            output.WriteLine($"seat in the United Nations{Days(spell.From, spell.To)}");
        foreach (var term in state.Terms ?? [])
            output.WriteLine($"seat in {term.Body}{Days(term.From, term.To)}");
        if (state.Vetoes is { } vetoes)
            output.WriteLine($"{Plurals.Plain(vetoes, "veto", "vetoes")} in the Security Council: placard vetoes --state {state.Code}");
        if (state.VetoesBefore is { } before)
            output.WriteLine(before);
        CommandOutput.WriteTable(
            output,
            ["body", "roll calls", "yes", "no", "abstain", "not voting"],
            (state.RollCalls ?? []).Select(b =>
                (IReadOnlyList<string>)
                    [
                        b.Body,
                        Numbers.Plain(b.RollCalls),
                        Numbers.Plain(b.Yes),
                        Numbers.Plain(b.No),
                        Numbers.Plain(b.Abstain),
                        Numbers.Plain(b.NotVoting),
                    ]
            )
        );
        WriteRegisters(state.Registers, output);
    }

    private static void WriteRegisters(IReadOnlyList<StateRegisterJson>? registers, TextWriter output)
    {
        foreach (var register in registers ?? [])
        {
            foreach (var note in register.Notes)
                output.WriteLine($"{register.Register}: {note.Text.Replace('\u00a0', ' ')} ({note.Address})");
        }
    }

    private static string Days(string? from, string? to) =>
        (from, to) switch
        {
            (null, null) => "",
            (null, _) => $" until {to}",
            (_, null) => $" since {from}",
            _ => $" from {from} to {to}",
        };
}
