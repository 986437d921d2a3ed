using System.CommandLine;
using System.Text.Json;
using Placard.Edition.Changes;

namespace Placard.Rooms.Changes;

/// <summary><c>placard edition diff</c>.</summary>
internal sealed class DiffCommand : Command
{
    private const int MostPrinted = 60;

    public DiffCommand()
        : base(
            "diff",
            "What is different between two editions: votes and texts that came or went, changed ballots, tallies, outcomes, statuses, "
                + "dates "
                + "and titles."
        )
    {
        var earlier = new Argument<string>("A") { Description = "The file of the earlier edition" };
        var later = new Argument<string>("B") { Description = "The file of the later edition" };
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(earlier);
        Add(later);
        Add(json);
        Add(csv);
        SetAction(line =>
        {
            using var a = Open(line.GetRequiredValue(earlier), "earlier");
            using var b = Open(line.GetRequiredValue(later), "later");
            var changes = EditionChanges.Between(a, b);
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(EditionStepJson.Of(changes), ChangesJsonContext.Readable.EditionStepJson));
            else if (line.GetValue(csv))
                Columns.Of(changes).WriteTo(output);
            else
                Write(changes, output);
            return (int)ExitCode.Done;
        });
    }

    private static Table<EditionChanges> Columns { get; } =
        Table<EditionChanges>.Of(changes => changes.All, ChangesTable.Of<EditionChanges, RecordChange>(change => change));

    private static OpenEdition Open(string file, string which) =>
        string.IsNullOrWhiteSpace(file) ? throw Refusal.Unreadable($"The file of the {which} edition is missing: name it.")
        : File.Exists(file) ? OpenEdition.Open(file)
        : throw Refusal.NotFound($"There is no edition at {file}.");

    private static void Write(EditionChanges changes, TextWriter output)
    {
        output.WriteLine(
            $"{EditionHash.Short(changes.From)} to {EditionHash.Short(changes.To)}: {Plurals.Plain(changes.All.Count, "change")}"
        );
        if (changes.All.Count == 0)
            return;
        CommandOutput.WriteTable(
            output,
            ["what", "body", "changes"],
            changes
                .All.GroupBy(c => (c.Kind, Body: c.Body?.Code ?? ""))
                .OrderBy(g => g.Key)
                .Select(g => (IReadOnlyList<string>)[g.Key.Kind.ToWord(), g.Key.Body, Numbers.Plain(g.Count())])
        );
        CommandOutput.WriteTable(
            output,
            ["date", "what", "vote or text", "before and after"],
            changes
                .All.Take(MostPrinted)
                .Select(c => (IReadOnlyList<string>)[c.Date.ToString(), c.Kind.ToWord(), c.Address, ChangeSentences.Detail(c)])
        );
        if (changes.All.Count > MostPrinted)
            output.WriteLine($"These are the first {MostPrinted}, corrections before new texts. All, with titles: --csv or --json.");
    }
}
