using System.Text.RegularExpressions;
using Placard.Rooms.CommandLine;

namespace Placard.Tests.Documents;

/// <summary>Holds the files of <c>deploy/</c> to what the program knows.</summary>
public partial class DeployedTests
{
    private static readonly string[] Files = ["compose.yaml", "placard.service"];

    [Fact]
    public void Every_option_in_them_is_one_of_the_command_that_is_started()
    {
        var up = House.Commands(new ProgramPaths("/nowhere", null)).Subcommands.Single(c => c.Name == "up");
        var lines = Files
            .SelectMany(file => RepositoryFolder.Read("deploy", file).Split('\n'))
            .Where(line =>
                line.Contains("command: [\"up\"", StringComparison.Ordinal) || line.StartsWith("ExecStart=", StringComparison.Ordinal)
            )
            .ToList();
        Assert.Equal(3, lines.Count);
        foreach (var line in lines)
        {
            var words = Word().Matches(line[line.IndexOf("up", StringComparison.Ordinal)..]).Select(m => m.Value).Skip(1).ToArray();
            Assert.NotEmpty(words);
            Assert.Empty(up.Parse(words).Errors.Select(e => e.Message));
        }
    }

    [Fact]
    public void Every_setting_in_them_is_one_that_the_program_reads()
    {
        var known = RepositoryFolder.Read("docs", "settings.md");
        var named = Directory
            .GetFiles(Path.Combine(RepositoryFolder.Root, "deploy"))
            .SelectMany(file => Setting().Matches(File.ReadAllText(file)))
            .Select(m => m.Value)
            .Distinct()
            .ToList();
        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, setting => !known.Contains($"`{setting}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_that_the_machines_are_given_stands_in_the_example()
    {
        var example = RepositoryFolder.Read("deploy", "settings.example");
        var wanted = Given().Matches(RepositoryFolder.Read("deploy", "compose.yaml")).Select(m => m.Groups[1].Value).Distinct();
        Assert.DoesNotContain(wanted, name => !example.Contains($"\n{name}=", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[^\s"",\[\]]+")]
    private static partial Regex Word();

    [GeneratedRegex("PLACARD_[A-Z_]+|OTEL_[A-Z_]+")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\$\{([A-Z_]+)\}")]
    private static partial Regex Given();
}
