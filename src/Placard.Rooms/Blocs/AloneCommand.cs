using System.CommandLine;
using System.Globalization;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary><c>placard blocs alone</c>.</summary>
internal sealed class AloneCommand : Command
{
    public AloneCommand(Surroundings here) : base("alone",
        "Who voted yes or no alone, or with at most two others, against a larger side; --csv and --json list every such roll call. Without dates, the last ten years.")
    {
        var options = new RollCallOptions(this, here);
        SetAction(line =>
        {
            using var edition = options.Open(line);
            var view = AloneView.Of(edition, options.QueryOf(line));
            return options.Print(line, () => BlocJson.Write(AloneAnswer.Of(view)), () => BlocTables.Stands(view), output =>
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{view.Query.InPlainWords}: {view.Figures.RollCalls} roll calls"));
                if (view.Figures.States.Count == 0)
                    output.WriteLine("Nobody stood alone or nearly alone in them.");
                else
                    CommandOutput.WriteTable(output, ["state", "name", "alone", "with one", "with two", "in all", "of its ballots"], view.Figures.States.Select(c => (IReadOnlyList<string>)
                        [c.State.ToString(), edition.States.NameOf(c.State), Number(c.Alone), Number(c.WithOne), Number(c.WithTwo), Number(c.Total), Number(c.Cast)]));
            });
        });
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
