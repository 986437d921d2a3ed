using System.CommandLine;
using System.Globalization;

namespace Placard.Rooms.Blocs;

/// <summary><c>placard blocs groups</c>.</summary>
internal sealed class GroupsCommand : Command
{
    public GroupsCommand(ProgramPaths here) : base("groups", "The regional and political groups, and how far each votes as one. Without dates, the last ten years.")
    {
        var options = new RollCallOptions(this, here);
        SetAction(line =>
        {
            using var edition = options.Open(line);
            var view = GroupsView.Of(edition, options.QueryOf(line));
            return options.Print(line, () => BlocJson.Write(GroupsAnswer.Of(view)), () => BlocTables.Groups(view), output =>
            {
                output.WriteLine($"{view.Query.InPlainWords}: the mean agreement index of the members of the day, with its 90% interval");
                CommandOutput.WriteTable(output, ["group", "name", "members", "index", "interval", "rice", "roll calls", "yes against no"], view.Groups.Select(g => (IReadOnlyList<string>)
                [
                    g.Group.Code, g.Group.FullName, Number(g.Members), Told.Index(g.Cohesion?.Agreement.Share), g.Cohesion is { } c ? Told.Interval(c.Agreement) : "",
                    Told.Index(g.Cohesion?.Rice?.Share), Number(g.Cohesion?.Agreement.Votes ?? 0), Number(g.Cohesion?.Split ?? 0),
                ]));
            });
        });
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
