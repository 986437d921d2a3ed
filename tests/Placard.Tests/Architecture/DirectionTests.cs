namespace Placard.Tests.Architecture;

public class DirectionTests
{
    // What every room stands on.
    private static readonly string[] SharedGround =
    [
        "Answers",
        "Assets",
        "CommandLine",
        "Forms",
        "Listeners",
        "Memos",
        "Pictures",
        "Site",
        "Views",
        "Wording",
    ];
    private static readonly string[] Unclear =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Service",
        "Common",
        "Base",
        "Impl",
    ];

    [Theory]
    [InlineData("Placard.Record", "")]
    [InlineData("Placard.Sources", "Placard.Record")]
    [InlineData("Placard.Edition", "Placard.Record")]
    [InlineData("Placard.Desk", "Placard.Record")]
    [InlineData("Placard.Rooms", "Placard.Desk Placard.Edition Placard.Record Placard.Sources")]
    public void An_assembly_refers_only_to_those_below_it(string assembly, string allowed) =>
        Assert.Subset(allowed.Split(' ').ToHashSet(), CompiledHouse.PlacardReferences(assembly).ToHashSet());

    [Fact]
    public void The_record_touches_no_file_no_network_and_no_clock()
    {
        string[] forbidden =
        [
            "System.IO.File",
            "System.IO.FileInfo",
            "System.IO.FileStream",
            "System.IO.Directory",
            "System.IO.DirectoryInfo",
            "System.Console",
            "System.TimeProvider",
            "System.Diagnostics.Stopwatch",
        ];
        var named = CompiledHouse.AllTypes("Placard.Record").SelectMany(CompiledHouse.NamedBy).Select(t => t.FullName).ToHashSet();
        Assert.Empty(named.Intersect(forbidden));
        Assert.DoesNotContain(named, name => name.StartsWith("System.Net.", StringComparison.Ordinal));
        var calls = CompiledHouse
            .AllTypes("Placard.Record")
            .SelectMany(t => t.Methods)
            .Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Select(i => i.Operand)
            .OfType<Mono.Cecil.MethodReference>()
            .Select(m => m.FullName);
        // Iterators ask the environment for their thread; anything else about the machine is none of the record's business.
        string[] clocksAndMachines =
        [
            "System.DateTime::get_Now(",
            "System.DateTime::get_UtcNow(",
            "System.DateTime::get_Today(",
            "System.DateTimeOffset::get_Now(",
            "System.DateTimeOffset::get_UtcNow(",
            "System.Environment::Get",
            "System.Environment::get_MachineName",
        ];
        Assert.DoesNotContain(calls, call => clocksAndMachines.Any(name => call.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_desk_has_no_clock()
    {
        var calls = CompiledHouse
            .AllTypes("Placard.Desk")
            .SelectMany(t => t.Methods)
            .Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Select(i => i.Operand)
            .OfType<Mono.Cecil.MethodReference>()
            .Select(m => m.FullName);
        string[] clocks =
        [
            "System.DateTime::get_Now(",
            "System.DateTime::get_UtcNow(",
            "System.DateTime::get_Today(",
            "System.DateTimeOffset::get_Now(",
            "System.DateTimeOffset::get_UtcNow(",
            "System.TimeProvider::",
        ];
        Assert.DoesNotContain(calls, call => clocks.Any(clock => call.Contains(clock, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_people_write_stays_out_of_the_edition_and_only_whip_counts_read_it()
    {
        Assert.DoesNotContain("Placard.Desk", CompiledHouse.PlacardReferences("Placard.Edition"));
        Assert.DoesNotContain("Placard.Desk", CompiledHouse.PlacardReferences("Placard.Sources"));
        var readers = CompiledHouse
            .AllTypes("Placard.Rooms")
            .Where(type =>
                CompiledHouse
                    .NamedBy(type)
                    .Any(named => CompiledHouse.NamespaceOf(named).StartsWith("Placard.Desk.WhipCounts", StringComparison.Ordinal))
            )
            .Select(type => Room(CompiledHouse.NamespaceOf(type)))
            .Distinct();
        Assert.Equal(["WhipCounts"], readers);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        string[] assemblies = ["Placard.Record", "Placard.Sources", "Placard.Edition", "Placard.Desk", "Placard.Rooms"];
        var named = assemblies
            .SelectMany(CompiledHouse.AllTypes)
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal))
            .Where(t => Unclear.Any(word => t.Name.EndsWith(word, StringComparison.Ordinal)))
            .Select(t => t.FullName);
        Assert.Empty(named);
    }

    [Theory]
    [InlineData("Placard.Rooms", "rooms-that-call-rooms.txt")]
    [InlineData("Placard.Record", "folders-of-the-record.txt")]
    public void Folders_use_other_folders_only_where_the_approved_list_says(string assembly, string list) =>
        Assert.Equal(
            Approved(list),
            Uses(assembly)
                .Where(use => !SharedGround.Contains(use.From) && !SharedGround.Contains(use.To))
                .Select(use => $"{use.From} -> {use.To}")
        );

    [Fact]
    public void The_ground_that_rooms_share_uses_no_room() =>
        Assert.DoesNotContain(Uses("Placard.Rooms"), use => SharedGround.Contains(use.From) && !SharedGround.Contains(use.To));

    [Fact]
    public void No_folder_of_the_record_uses_one_that_uses_it()
    {
        var left = Uses("Placard.Record").ToList();
        while (left.RemoveAll(use => left.TrueForAll(other => other.From != use.To)) > 0)
        {
            // Folders that use no other are on the ground; without them, others are.
        }
        Assert.Empty(left);
    }

    private static IEnumerable<string> Approved(string list) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Architecture", list)).Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<(string From, string To)> Uses(string assembly) =>
        CompiledHouse
            .AllTypes(assembly)
            .SelectMany(type =>
                CompiledHouse
                    .NamedBy(type)
                    .Select(CompiledHouse.NamespaceOf)
                    .Select(to => (From: Folder(assembly, CompiledHouse.NamespaceOf(type)), To: Folder(assembly, to)))
            )
            .Where(use => use.From is not null && use.To is not null && use.From != use.To)
            .Select(use => (use.From!, use.To!))
            .Distinct()
            .OrderBy(use => $"{use.Item1} -> {use.Item2}", StringComparer.Ordinal);

    private static string? Room(string name) => Folder("Placard.Rooms", name);

    private static string? Folder(string assembly, string name) =>
        name.StartsWith(assembly + ".", StringComparison.Ordinal) ? name[(assembly.Length + 1)..].Split('.')[0] : null;
}
