using System.CommandLine;
using System.Globalization;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary><c>placard blocs with</c>.</summary>
internal sealed class WithCommand : Command
{
    public WithCommand(ProgramPaths here) : base("with", "The agreement of every state with one, nearest first: what the map shows.")
    {
        var name = new Argument<string>("STATE") { Description = "The state, by code or name" };
        Add(name);
        var options = new RollCallOptions(this, here);
        SetAction(line =>
        {
            using var edition = options.Open(line);
            var state = edition.States.Delegation(Asked.StatePage(edition.States, line.GetRequiredValue(name), code => code.ToString()));
            var view = MapView.Of(edition, state, options.QueryOf(line));
            return options.Print(line, () => BlocJson.Write(MapAnswer.Of(view)), () => BlocTables.Map(view, edition.States), output =>
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{state.Name}, {view.Query.InPlainWords}: {view.Cast} ballots; mean agreement of all pairs {view.MeanAgreement:0.00}"));
                CommandOutput.WriteTable(output, ["state", "name", "agreement", "interval", "common", "opposite"], view.States.Select(s => (IReadOnlyList<string>)
                [
                    s.State.ToString(), edition.States.NameOf(s.State), Told.Index(s.Agreement.Estimate.Share), Told.Interval(s.Agreement.Estimate),
                    s.Agreement.Counted.Common.ToString(CultureInfo.InvariantCulture), s.Agreement.Counted.Opposite.ToString(CultureInfo.InvariantCulture),
                ]));
            });
        });
    }
}
