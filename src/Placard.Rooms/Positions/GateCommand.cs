using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Placard.Sources.Files;
using Placard.Sources.Voeten;

namespace Placard.Rooms.Positions;

/// <summary><c>placard positions gate</c>.</summary>
internal sealed class GateCommand : Command
{
    private const int UsualDraws = 1000;

    public GateCommand(ProgramPaths here) : base("gate",
        "Hold the estimate of positions to the published points of the Assembly, to an exact sampler, to made-up data and to hidden ballots. Takes minutes; exit 1 where a check fails.")
    {
        var mirror = new Option<string?>("--mirror") { HelpName = "DIR", Description = "The folder with the publishers' files, for voeten/idealpoints*.tab" };
        var draws = new Option<int>("--draws") { HelpName = "N", Description = "How many draws of the exact sampler to keep", DefaultValueFactory = _ => UsualDraws };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        foreach (var option in new Option[] { mirror, draws, edition, json })
            Add(option);
        SetAction((line, cancellation) =>
        {
            if (line.GetValue(draws) is < 10 or > 1_000_000)
                throw Refusal.Unreadable("Keep 10 draws at least and a million at most.");
            using var open = edition.Open(line);
            var folder = line.GetValue(mirror) ?? here.Mirror ?? throw Refusal.NotFound("The published points are among the publishers' files; name their folder with --mirror.");
            var published = PublishedPoints.Read(new Mirror(folder))
                ?? throw Refusal.NotFound($"There are no published points in {Path.Combine(folder, "voeten")} (idealpoints*.tab).");
            var report = ProgressBar.During(line.InvocationConfiguration.Error, progress => GateReport.Of(open, published, line.GetValue(draws), progress, cancellation));
            var output = line.InvocationConfiguration.Output;
            if (line.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(report, GateJson.Default.GateReport));
            else
                Write(report, output);
            return Task.FromResult((int)(report.Passes ? ExitCode.Done : ExitCode.NotFound));
        });
    }

    private static void Write(GateReport report, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"General Assembly, whole texts: {report.Votes} roll calls, {report.Ballots} ballots; {report.Positions} positions are published too; {report.Draws} draws; {report.HiddenBallots} ballots hidden; {report.DataSets} data sets made up."));
        CommandOutput.WriteTable(output, ["check", "reached", "asked", ""], report.Checks.Select(c => (IReadOnlyList<string>)
            [c.Name, Numbers.Fixed(c.Value, 4), double.IsInfinity(c.Lowest) || c.Lowest == 0 ? "at most " + Numbers.Fixed(c.Highest, 4) : c.Highest == 1 ? "at least " + Numbers.Fixed(c.Lowest, 4) : $"{Numbers.Fixed(c.Lowest, 4)} to {Numbers.Fixed(c.Highest, 4)}", c.Passes ? "passes" : "FAILS"]));
        output.WriteLine($"The last figure has a standard error of {Numbers.Fixed(report.HiddenError, 4)}: every ballot of the latest session was hidden once, one in twenty at a time, with {report.HiddenDraws} draws each time.");
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(GateReport))]
internal sealed partial class GateJson : JsonSerializerContext;
