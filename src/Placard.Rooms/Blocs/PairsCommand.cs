using System.CommandLine;
using System.Globalization;

namespace Placard.Rooms.Blocs;

/// <summary><c>placard blocs pairs</c>.</summary>
internal sealed class PairsCommand : Command
{
    public PairsCommand(ProgramPaths here) : base("pairs",
        "The agreement of every pair of states, those with few common roll calls drawn towards the mean of all. The nearest and the farthest are printed, every pair with --csv or --json.")
    {
        var options = new RollCallOptions(this, here);
        SetAction(line =>
        {
            using var edition = options.Open(line);
            var view = PairsView.Of(edition, options.QueryOf(line));
            return options.Print(line, () => BlocJson.Write(PairsAnswer.Of(view)), () => BlocTables.Pairs(view), output =>
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{view.Query.InPlainWords}: {view.Count} pairs; the nearest, then the farthest:"));
                Write(output, view.Nearest);
                Write(output, view.Farthest);
            });
        });
    }

    private static void Write(TextWriter output, IReadOnlyList<PairLine> pairs) =>
        CommandOutput.WriteTable(output, ["a", "b", "agreement", "interval", "common", "together"], pairs.Select(p => (IReadOnlyList<string>)
        [
            p.A.ToString(), p.B.ToString(), Told.Index(p.Agreement.Estimate.Share), Told.Interval(p.Agreement.Estimate),
            p.Agreement.Counted.Common.ToString(CultureInfo.InvariantCulture), Told.Index(p.Together),
        ]));
}
