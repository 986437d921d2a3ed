using System.CommandLine;
using System.Globalization;

namespace Placard.Rooms.Blocs;

/// <summary><c>placard blocs</c>.</summary>
internal sealed class BlocsCommand : Command
{
    public BlocsCommand(ProgramPaths here) : base("blocs",
        "Which states vote alike, and how sure that is: blocs, groups and who breaks ranks, drift over the years, who stood alone. Without dates, the last ten years.")
    {
        var blocs = new Option<string?>("--blocs") { HelpName = "N", Description = "The number of blocs, if not the one in which states lie best apart" };
        Add(blocs);
        var options = new RollCallOptions(this, here);
        Add(new PairsCommand(here));
        Add(new WithCommand(here));
        Add(new GroupsCommand(here));
        Add(new GroupCommand(here));
        Add(new DriftCommand(here));
        SetAction(line =>
        {
            using var edition = options.Open(line);
            var view = BlocsView.Of(edition, options.QueryOf(line, [new("blocs", line.GetValue(blocs))]));
            return options.Print(line, () => BlocJson.Write(BlocsAnswer.Of(view.Query, view.Found)), () => BlocTables.Members(view.Found, edition.States), output => Write(view, output));
        });
    }

    private static void Write(BlocsView view, TextWriter output)
    {
        var found = view.Found;
        if (found.Blocs.Count == 0)
        {
            output.WriteLine($"{view.Query.InPlainWords}: too few roll calls beyond doubt to compare three states.");
            return;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{view.Query.InPlainWords}: {found.Planes.States.Count} states, {found.Planes.Votes.Count} roll calls on {found.Drafts} drafts, {found.Blocs.Count} blocs; drawn anew {found.Resamples} times"));
        if (view.RestsOnLittle)
            output.WriteLine("Blocs of so few drafts say little, and drawing them anew makes them look surer than they are.");
        foreach (var bloc in found.Blocs)
        {
            var agreement = bloc.MeanAgreement is { } mean ? $", mean agreement {Told.Index(mean)}" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{bloc.Number}. {bloc.Members.Count} {(bloc.Members.Count == 1 ? "state" : "states")}{agreement}, found again {Told.Index(bloc.Likeness)} alike ({Told.Stability(bloc.Likeness)})"));
            output.WriteLine($"   {string.Join(' ', bloc.Members.Select(m => m.State))}");
        }
        CommandOutput.WriteTable(output, ["mean agreement", .. found.Blocs.Select(b => $"with {b.Number}")],
            found.Blocs.Select(one => (IReadOnlyList<string>)[$"bloc {one.Number}", .. found.Blocs.Select(other => Told.Index(found.Between(one, other)))]));
        if (found.LeftOut.Count > 0)
            output.WriteLine($"Left out, with a ballot in fewer than a third of the roll calls: {string.Join(' ', found.LeftOut)}");
    }
}
