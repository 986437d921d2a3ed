using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Placard.Tests.Documents;

/// <summary>What <c>docs/dependencies.md</c> and the list for machines say of packages, held to what is restored.</summary>
public sealed partial class DependenciesTests
{
    private static readonly string Packages =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    [Fact]
    public void The_manual_names_every_package_and_tool_in_the_version_that_is_used()
    {
        var used = Pinned().Concat(Shipped()).Concat(Tools()).ToHashSet();
        Assert.Equal(used.Order(), Told().Select(p => (p.Name, p.Version)).Order());
    }

    [Fact]
    public void The_manual_gives_each_package_the_licence_that_it_states()
    {
        Assert.SkipUnless(Directory.Exists(Packages), "The packages lie in another place on this machine.");
        foreach (var (name, version, licence) in Told().Where(p => !Tools().Contains((p.Name, p.Version))))
        {
            var folder = Path.Combine(Packages, name.ToLowerInvariant(), version.ToLowerInvariant());
            var description = XDocument.Load(Path.Combine(folder, name.ToLowerInvariant() + ".nuspec"));
            var stated = description.Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
            if (stated?.Attribute("type")?.Value == "expression")
                Assert.Equal((name, stated.Value), (name, licence));
            else if (stated is not null)
                Assert.Contains(
                    licence == "MIT (its file)" ? "MIT License"
                        : licence == "Apache-2.0 (its file)" ? "Version 2.0, January 2004"
                        : "nothing else is known of this file",
                    File.ReadAllText(Path.Combine(folder, stated.Value)),
                    StringComparison.Ordinal
                );
            else
                Assert.Equal($"[its page]({description.Descendants().First(e => e.Name.LocalName == "licenseUrl").Value})", licence);
        }
    }

    [Fact]
    public void The_list_for_machines_has_what_its_form_requires_and_names_every_package_that_ships()
    {
        var file = Path.Combine(RepositoryFolder.Root, "artifacts", "placard.cdx.json");
        Assert.SkipUnless(File.Exists(file), "`./placard sbom artifacts/placard.cdx.json` writes the list that is tested here.");
        using var list = JsonDocument.Parse(File.ReadAllBytes(file));
        Assert.Equal("CycloneDX", list.RootElement.GetProperty("bomFormat").GetString());
        Assert.StartsWith("1.", list.RootElement.GetProperty("specVersion").GetString(), StringComparison.Ordinal);
        Assert.True(list.RootElement.GetProperty("version").GetInt32() >= 1);
        Assert.Equal("Placard", list.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString());
        var named = list
            .RootElement.GetProperty("components")
            .EnumerateArray()
            .Select(part =>
            {
                Assert.Equal("library", part.GetProperty("type").GetString());
                Assert.Equal("SHA-512", part.GetProperty("hashes")[0].GetProperty("alg").GetString());
                var (name, version) = (part.GetProperty("name").GetString()!, part.GetProperty("version").GetString()!);
                Assert.Equal($"pkg:nuget/{name}@{version}", part.GetProperty("purl").GetString());
                return (name, version);
            });
        Assert.Equal(Shipped().Order(), named.Order());
    }

    private static IEnumerable<(string Name, string Version)> Pinned() =>
        XDocument
            .Parse(RepositoryFolder.Read("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(p => (p.Attribute("Include")!.Value, p.Attribute("Version")!.Value));

    private static IEnumerable<(string Name, string Version)> Shipped()
    {
        using var locked = JsonDocument.Parse(RepositoryFolder.Read("src", "Placard", "packages.lock.json"));
        return
        [
            .. locked
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!)),
        ];
    }

    private static IEnumerable<(string Name, string Version)> Tools()
    {
        using var tools = JsonDocument.Parse(RepositoryFolder.Read(".config", "dotnet-tools.json"));
        return
        [
            .. tools
                .RootElement.GetProperty("tools")
                .EnumerateObject()
                .Select(tool => (tool.Name, tool.Value.GetProperty("version").GetString()!)),
        ];
    }

    private static IEnumerable<(string Name, string Version, string Licence)> Told() =>
        Row()
            .Matches(RepositoryFolder.Read("docs", "dependencies.md"))
            .Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value));

    [GeneratedRegex(@"^\| ([\w.-]+) \| (\d[\w.-]*) \| ([^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
