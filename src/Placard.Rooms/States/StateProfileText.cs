namespace Placard.Rooms.States;

/// <summary>One state, as a terminal shows it.</summary>
internal static class StateProfileText
{
    public static void Write(StateProfile profile, TextWriter output)
    {
        if (profile.Former is { } former)
            output.WriteLine($"{former.Name}: its seat is carried on by {profile.State.Name}.");
        Write(profile, StateJson.Of(profile), output);
        if (profile.VetoesNotCounted is { } notCounted)
            output.WriteLine(notCounted);
    }

    private static void Write(StateProfile profile, StateJson state, TextWriter output)
    {
        output.WriteLine($"{state.Name} ({state.Code})");
        output.WriteLine(StateWords.Lead(profile));
        if (state.Note is not null)
            output.WriteLine(state.Note);
        WriteCouncil(profile, output);
        if (profile.Vetoes.InWords is { } vetoes)
            output.WriteLine($"Security Council: {Plain(vetoes)} {state.VetoesBefore}".TrimEnd());
        WriteFigures(profile.Figures, output);
        foreach (var former in state.FormerNames ?? [])
            output.WriteLine($"formerly {former.Name}{Days(former.From, former.To)}");
        foreach (var spell in state.Membership ?? [])
            output.WriteLine($"seat in the United Nations{Days(spell.From, spell.To)}");
        foreach (var term in state.Terms ?? [])
            output.WriteLine($"seat in {term.Body}{Days(term.From, term.To)}");
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
                        b.NotVoting is { } absent ? Numbers.Plain(absent) : "not known",
                    ]
            )
        );
        WriteRegisters(state.Registers, output);
    }

    private static void WriteCouncil(StateProfile profile, TextWriter output)
    {
        var council = profile.Council;
        if (!council.Applies)
            return;
        output.WriteLine(
            council.Cast == 0
                ? "Human Rights Council: no ballot of it is in this edition."
                : $"Human Rights Council, roll calls of {StateWords.RollCallSpan(council)}: {council.Yes} yes, {council.No} no, "
                    + $"{council.Abstain} abstaining"
        );
        if (council.Allies.Count > 0)
            output.WriteLine(
                $"Allies in the Council of today, {council.AlliesSince} to {council.AlliesTo}: "
                    + string.Join(
                        ", ",
                        council.Allies.Select(a =>
                            $"{a.State} {Numbers.Fixed(a.Agreement.Index, 2)} ({Plurals.Plain(a.Agreement.Common, "vote")})"
                        )
                    )
            );
        if (council.Cast > 0)
            output.WriteLine(Plain(StateWords.Alone(council)));
        output.WriteLine($"Amendments: {Plain(StateWords.Amendments(council))}");
        if (council.SponsoredTexts.Count > 0)
            output.WriteLine(Plain(StateWords.Texts(council)));
        output.WriteLine($"Votes it called: {StateWords.CalledVotes}");
    }

    private static void WriteFigures(IReadOnlyList<MeasuredFigure> figures, TextWriter output)
    {
        if (figures.Count == 0)
            return;
        CommandOutput.WriteTable(
            output,
            ["measure", "value", "median of its group", "median of the world", "window"],
            figures.Select(f =>
                (IReadOnlyList<string>)
                    [
                        f.Measure.Name,
                        Plain(f.InWords),
                        Plain(f.MedianInWords(f.Group)),
                        Plain($"{f.MedianInWords(f.World)} {f.MedianOf(f.World)}"),
                        Plain(f.WindowInWords),
                    ]
            )
        );
    }

    private static string Plain(string words) => words.Replace('\u00a0', ' ');

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
