using System.CommandLine;
using System.Text.RegularExpressions;
using Placard.Rooms.CommandLine;

namespace Placard.Tests.Documents;

public partial class DocumentedTests
{
    private static readonly RootCommand Root = House.Commands(new ProgramPaths("/nowhere", null));

    [Fact]
    public void Every_command_and_each_of_its_options_stands_in_the_manual()
    {
        var manual = RepositoryFolder.Read("docs", "commands.md");
        var missing = new List<string>();
        foreach (var (path, command) in Every(Root, "placard"))
        {
            var section = Section(manual, path);
            if (section is null)
                missing.Add(path);
            else
                missing.AddRange(
                    command
                        .Options.Where(o => !o.Name.EndsWith("help", StringComparison.Ordinal) && o.Name != "--version")
                        .Where(o => !section.Contains(o.Name, StringComparison.Ordinal))
                        .Select(o => $"{path} {o.Name}")
                );
        }
        Assert.Empty(missing);
    }

    [Fact]
    public void The_manual_names_no_command_that_is_not_there()
    {
        var paths = Every(Root, "placard").Select(c => c.Path).ToHashSet();
        var named = Heading().Matches(RepositoryFolder.Read("docs", "commands.md")).Select(m => m.Groups[1].Value);
        Assert.Subset(paths, named.ToHashSet());
    }

    [Fact]
    public void Every_command_says_what_it_is_for() =>
        Assert.DoesNotContain(Every(Root, "placard"), c => string.IsNullOrWhiteSpace(c.Command.Description));

    [Fact]
    public void Every_setting_stands_in_the_manual()
    {
        var manual = RepositoryFolder.Read("docs", "settings.md");
        var settings = RepositoryFolder
            .Files("src", "*.cs")
            .SelectMany(file => Setting().Matches(File.ReadAllText(file)))
            .Select(m => m.Value)
            .Distinct();
        Assert.DoesNotContain(settings, setting => !manual.Contains(setting, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_source_has_its_page() =>
        Assert.DoesNotContain(
            Placard.Sources.AllSources.List.Select(s => s.Description.Code.ToString()),
            code =>
                !RepositoryFolder
                    .Files(Path.Combine("docs", "sources"), "*.md")
                    .Any(page => File.ReadAllText(page).Contains(code, StringComparison.Ordinal))
        );

    [Fact]
    public void Everything_that_an_update_brings_stands_in_the_manual()
    {
        var manual = RepositoryFolder.Read("docs", "updating.md");
        Assert.DoesNotContain(
            Placard.Sources.Downloading.Publishers.All.Select(p => p.Code),
            code => !manual.Contains($"`{code}`", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_file_that_a_page_of_the_manual_links_to_is_there()
    {
        var broken = RepositoryFolder
            .Files("docs", "*.md")
            .Append(Path.Combine(RepositoryFolder.Root, "README.md"))
            .SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(m => (Page: page, Target: m.Groups[1].Value)))
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.Page)!, link.Target)));
        Assert.Empty(broken);
    }

    // A hidden command is the former name of one that the manual has.
    private static IEnumerable<(string Path, Command Command)> Every(Command command, string path) =>
        command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => Every(sub, $"{path} {sub.Name}")).Prepend((path, command));

    private static string? Section(string manual, string path)
    {
        var heading = $"`{path}`\n";
        var start = manual.IndexOf(heading, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var end = manual.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? manual[start..] : manual[start..end];
    }

    [GeneratedRegex("^## `([a-z -]+)`$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("PLACARD_[A-Z_]+")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\]\(([^)#:]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
