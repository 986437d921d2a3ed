using Placard.Record.Statements;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Statements;

/// <summary>Joint statements as a terminal shows them.</summary>
internal static class StatementText
{
    public static void Write(StatementList list, TextWriter output)
    {
        if (WroteEmpty(list.Index, output))
            return;
        var about = list.OnlyConcerned is { } only ? $", all about {only}" : "";
        output.WriteLine(
            $"{list.Lines.Count} of {Plurals.Plain(list.Index.All.Count, "joint statement")} held, {list.Index.Window}{about}; "
                + $"{list.Index.Count(SignatoryList.Complete)} with a complete list of names, "
                + $"{list.Index.Count(SignatoryList.NoneFound)} with no published list found."
        );
        CommandOutput.WriteTable(
            output,
            ["day", "statement", "side", "subject", "claimed", "named", "list"],
            list.Lines.Select(l =>
                (IReadOnlyList<string>)
                    [
                        l.Statement.Day.Iso(),
                        l.Statement.Id,
                        l.Statement.Side.ToWord(),
                        l.Statement.Subject,
                        StatementWords.Claimed(l.Statement),
                        StatementWords.Named(l.Statement, l.Named),
                        l.Statement.List.ToWord(),
                    ]
            )
        );
        output.WriteLine(StatementWords.Absence);
    }

    public static void Write(StatementRecord view, TextWriter output)
    {
        var statement = view.Statement;
        output.WriteLine($"{StatementWords.Title(statement)}: {StatementWords.Side(statement, view.States)}");
        output.WriteLine(
            $"{statement.Day.InWords()}, {StatementWords.Occasion(statement)}; by {StatementWords.Lead(statement, view.States)}"
        );
        output.WriteLine(
            $"States claimed: {StatementWords.Claimed(statement)}. Named: {StatementWords.Named(statement, view.Signatures.Count)}. "
                + $"List: {statement.List.ToWord()}."
        );
        if (view.Signatures.Count > 0)
            output.WriteLine(string.Join(", ", view.Signatures.Select(s => view.States.NameOf(s.State))));
        if (statement.Note.Length > 0)
            output.WriteLine(statement.Note);
        output.WriteLine($"Read from {statement.Origin.Locator} ({view.Source.Name})");
    }

    public static void Write(StateSignatures view, TextWriter output)
    {
        if (WroteEmpty(view.Index, output))
            return;
        output.WriteLine(
            $"{view.State.Name} is named in {Plurals.Plain(view.Signed.Count, "joint statement")} of {view.Index.All.Count} held, "
                + $"{view.Index.Window}: {StatementWords.Sides(view.Signed)}."
        );
        CommandOutput.WriteTable(
            output,
            ["day", "statement", "side", "subject"],
            view.Signed.Select(s => (IReadOnlyList<string>)[s.Day.Iso(), s.Id, s.Side.ToWord(), s.Subject])
        );
        output.WriteLine(StatementWords.Absence);
    }

    public static void Write(SigningPartners view, TextWriter output)
    {
        output.WriteLine(
            $"Who signs as {view.State.Name} does, over {Plurals.Plain(view.Counted.Count, "statement")} with a complete list, of "
                + $"{view.Index.All.Count} held; votes of the {SigningPartners.VotingIn.Name} in the same span"
        );
        CommandOutput.WriteTable(
            output,
            ["state", "name", "signing", "both", "only it", "only other", "opposed", "voting", "votes"],
            view.Partners.Select(p =>
                (IReadOnlyList<string>)
                    [
                        p.State.ToString(),
                        view.States.NameOf(p.State),
                        StatementWords.Known(p.Signing.Index),
                        Numbers.Plain(p.Signing.Both),
                        Numbers.Plain(p.Signing.OnlyFirst),
                        Numbers.Plain(p.Signing.OnlySecond),
                        Numbers.Plain(p.Signing.Opposed),
                        StatementWords.Known(p.VotingIndex),
                        Numbers.Plain(p.Voting.Common),
                    ]
            )
        );
        output.WriteLine(StatementWords.Absence);
    }

    public static void Write(BothSidesList view, TextWriter output)
    {
        if (WroteEmpty(view.Index, output))
            return;
        var states = view.Index.BothSides.Select(b => b.State).Distinct().Count();
        output.WriteLine(
            $"{Plurals.Plain(states, "state")} named on both sides of a topic in {view.Index.All.Count} joint statements held, "
                + $"{view.Index.Window}"
        );
        foreach (var found in view.Index.BothSides)
            output.WriteLine(
                $"{found.Topic}: {view.States.NameOf(found.State)}, critical {Days(found.Critical)}; supportive {Days(found.Supportive)}"
            );
        output.WriteLine(StatementWords.Absence);
    }

    private static bool WroteEmpty(StatementIndex index, TextWriter output)
    {
        if (index.All.Count > 0)
            return false;
        output.WriteLine(StatementWords.Empty);
        return true;
    }

    private static string Days(IEnumerable<JointStatement> statements) => string.Join(", ", statements.Select(s => s.Day.Iso()));
}
