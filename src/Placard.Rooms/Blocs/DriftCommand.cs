using System.CommandLine;
using System.Globalization;

namespace Placard.Rooms.Blocs;

/// <summary><c>placard blocs drift</c>.</summary>
internal sealed class DriftCommand : Command
{
    public DriftCommand(ProgramPaths here) : base("drift", "How the agreement of two states, or with --group of a state and a group, moved over the years, and where its level changed.")
    {
        var names = new Argument<string[]>("STATES") { Description = "Two states, by code or name; one with --group", Arity = new ArgumentArity(1, 2) };
        var name = new Option<string?>("--group") { HelpName = "GROUP", Description = "The group beside which the state is seen: EU, NAM, WEOG" };
        Add(names);
        Add(name);
        var options = new RollCallOptions(this, here);
        SetAction(line =>
        {
            var asked = line.GetRequiredValue(names);
            if (asked.Length == (line.GetValue(name) is null ? 1 : 2))
                throw Refusal.Unreadable("Name two states, or one state and --group.");
            using var edition = options.Open(line);
            var query = options.QueryOf(line);
            var index = BlocIndex.Of(edition.Votes);
            var states = asked.Select(text => edition.States.Delegation(Asked.StatePage(edition.States, text, code => code.ToString()))).ToList();
            if (states.Count == 2 && states[0] == states[1])
                throw Refusal.Unreadable($"{states[0].Name} votes like itself; name two states.");
            var group = line.GetValue(name) is { } text ? ShowGroups.GroupOf(text, code => code) : null;
            var view = group is null
                ? new DriftView(query, states[0], states[1], null, index.DriftOf(query, states[0].Code, states[1].Code), edition.States)
                : new DriftView(query, states[0], null, group, index.DriftOf(query, states[0].Code, group), edition.States);
            return options.Print(line, () => BlocJson.Write(DriftAnswer.Of(view)), () => BlocTables.Drift(view), output => Write(view, output));
        });
    }

    private static void Write(DriftView view, TextWriter output)
    {
        output.WriteLine($"{view.Title}, {view.Query.InPlainWords}");
        foreach (var note in view.Notes)
            output.WriteLine($"  {note}");
        if (view.Drift.Years.Count == 0)
        {
            output.WriteLine("There is no roll call beyond doubt on which both voted.");
            return;
        }
        CommandOutput.WriteTable(output, ["years", "agreement", "interval", "roll calls", "change", "began in"], view.Drift.Stretches.Index().Select(s => (IReadOnlyList<string>)
        [
            $"{Number(s.Item.From)}–{Number(s.Item.To)}", Told.Index(s.Item.Level.Share), Told.Interval(s.Item.Level), Number(s.Item.Level.Votes),
            .. s.Index == 0 ? ["", ""] : Change(view, s.Index - 1),
        ]));
        output.WriteLine("Changes stand out from the unrest of neighbouring years; a year's own figures are in --csv.");
    }

    private static string[] Change(DriftView view, int at)
    {
        var change = view.Drift.Changes[at];
        return [Told.Signed(change.By), change.Earliest == change.Latest ? Number(change.Year) : $"{Number(change.Year)} ({Number(change.Earliest)}–{Number(change.Latest)})"];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
