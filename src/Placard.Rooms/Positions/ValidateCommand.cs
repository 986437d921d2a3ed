using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Placard.Sources.Files;
using Placard.Sources.Voeten;

namespace Placard.Rooms.Positions;

/// <summary><c>placard positions validate</c>, and the name it had before, <c>gate</c>, which help does not show.</summary>
internal sealed class ValidateCommand : Command
{
    private const int UsualDraws = 1000;

    public ValidateCommand(ProgramPaths here, string name = "validate")
        : base(
            name,
            "Validate the estimate of positions against the published points of the Assembly, an exact sampler, simulated data and "
                + "held-out ballots. Takes minutes; exit 1 if a check fails."
        )
    {
        var mirror = new Option<string?>("--mirror")
        {
            HelpName = "DIR",
            Description = "The folder with the publishers' files, for voeten/idealpoints*.tab",
        };
        var draws = new Option<int>("--draws")
        {
            HelpName = "N",
            Description = "Number of draws of the exact sampler to keep",
            DefaultValueFactory = _ => UsualDraws,
        };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        foreach (var option in new Option[] { mirror, draws, edition, json })
            Add(option);
        SetAction(
            (line, cancellation) =>
            {
                if (line.GetValue(draws) is < 10 or > 1_000_000)
                    throw Refusal.Unreadable("Keep 10 draws at least and a million at most.");
                using var open = edition.Open(line);
                var folder =
                    line.GetValue(mirror)
                    ?? here.Mirror
                    ?? throw Refusal.NotFound("The published points are among the publishers' files; name their folder with --mirror.");
                var published =
                    PublishedPoints.Read(new Mirror(folder))
                    ?? throw Refusal.NotFound($"There are no published points in {Path.Combine(folder, "voeten")} (idealpoints*.tab).");
                var report = ProgressBar.During(
                    line.InvocationConfiguration.Error,
                    here.Clock,
                    progress => ValidationReport.Of(open, published, line.GetValue(draws), progress, cancellation)
                );
                var output = line.InvocationConfiguration.Output;
                if (line.GetValue(json))
                    output.WriteLine(JsonSerializer.Serialize(report, ValidationJsonContext.Default.ValidationReport));
                else
                    Write(report, output);
                return Task.FromResult((int)(report.Passes ? ExitCode.Done : ExitCode.NotFound));
            }
        );
    }

    private static void Write(ValidationReport report, TextWriter output)
    {
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"General Assembly, whole texts: {report.Votes} roll calls, {report.Ballots} ballots; {report.Positions} published "
                    + $"positions; "
                    + $"{report.Draws} draws; {report.HiddenBallots} held-out ballots; {report.DataSets} simulated data sets."
            )
        );
        CommandOutput.WriteTable(
            output,
            ["check", "value", "required", ""],
            report.Checks.Select(c =>
                (IReadOnlyList<string>)[c.Name, Numbers.Fixed(c.Value, 4), Required(c), c.Passes ? "passes" : "FAILS"]
            )
        );
        output.WriteLine(
            $"The last figure has a standard error of {Numbers.Fixed(report.HiddenError, 4)}: "
                + $"twenty-fold cross-validation over the ballots of the latest session, with {report.HiddenDraws} draws in each fold."
        );
    }

    private static string Required(ValidationCheck check) =>
        double.IsInfinity(check.Lowest) || check.Lowest == 0 ? "at most " + Numbers.Fixed(check.Highest, 4)
        : check.Highest == 1 ? "at least " + Numbers.Fixed(check.Lowest, 4)
        : $"{Numbers.Fixed(check.Lowest, 4)} to {Numbers.Fixed(check.Highest, 4)}";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals
)]
[JsonSerializable(typeof(ValidationReport))]
internal sealed partial class ValidationJsonContext : JsonSerializerContext;
