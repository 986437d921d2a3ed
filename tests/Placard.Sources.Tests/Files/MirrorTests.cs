using Placard.Sources.Files;

namespace Placard.Sources.Tests.Files;

public sealed class MirrorTests : IDisposable
{
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string[] Paths(SourceTree? tree) => [.. tree!.Entries.Select(e => e.Path)];

    private static string TextOf(SourceEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [Fact]
    public void A_source_the_mirror_does_not_hold_is_null() => Assert.Null(_folder.Mirror.Open("absent"));

    [Theory]
    [InlineData("pub/acts")]
    [InlineData("pub/acts-main")]
    [InlineData("pub/acts/acts-main")]
    [InlineData("pub/acts/ACTS")]
    public void A_folder_reads_the_same_whether_its_top_folder_was_kept(string folder)
    {
        _folder.With($"{folder}/b/2.txt", "two").With($"{folder}/a/1.txt", "one").With($"{folder}/B.txt", "caps");
        using var tree = _folder.Mirror.Open("pub/acts");
        Assert.Equal(["B.txt", "a/1.txt", "b/2.txt"], Paths(tree));
        Assert.Equal("one", TextOf(tree!.Entries[1]));
    }

    [Fact]
    public void A_zip_reads_as_the_folder_it_was_made_of_does()
    {
        _folder.WithZip(
            "pub/acts.zip",
            ("acts-main/b/2.txt", "two"),
            ("acts-main/", ""),
            ("acts-main/a/1.txt", "one"),
            ("acts-main/B.txt", "caps")
        );
        using var tree = _folder.Mirror.Open("pub/acts");
        Assert.Equal(["B.txt", "a/1.txt", "b/2.txt"], Paths(tree));
        Assert.Equal(["caps", "one", "two"], tree!.Entries.Select(TextOf));
    }

    [Fact]
    public void A_zip_without_a_top_folder_keeps_its_paths()
    {
        _folder.WithZip("acts.zip", ("a/1.txt", "one"), ("b/2.txt", "two"));
        using var tree = _folder.Mirror.Open("acts");
        Assert.Equal(["a/1.txt", "b/2.txt"], Paths(tree));
    }

    [Fact]
    public void The_order_within_a_zip_does_not_matter() =>
        Gen.Shuffle(Enumerable.Range(0, 12).Select(i => ($"top/{i % 3}/{i}.txt", $"{i}")).ToArray())
            .Sample(
                entries =>
                {
                    using var folder = new TemporaryMirror();
                    folder.WithZip("acts.zip", entries);
                    using var tree = folder.Mirror.Open("acts");
                    Assert.Equal(Paths(tree).Order(StringComparer.Ordinal), Paths(tree));
                    Assert.All(tree!.Entries, e => Assert.Equal(e.Name, TextOf(e) + ".txt"));
                },
                iter: 20
            );

    [Fact]
    public void Entries_of_a_zip_are_read_from_many_threads_at_once()
    {
        _folder.WithZip(
            "acts.zip",
            [.. Enumerable.Range(0, 200).Select(i => ($"top/{i:000}.txt", new string((char)('a' + i % 26), 5000 + i)))]
        );
        using var tree = _folder.Mirror.Open("acts")!;
        var lengths = tree.Entries.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(e => TextOf(e).Length).ToArray();
        Assert.Equal(Enumerable.Range(5000, 200), lengths);
    }

    [Theory]
    [InlineData("top/../../escape.txt")]
    [InlineData("/etc/escape.txt")]
    [InlineData("top/..\\escape.txt")]
    [InlineData("top/./escape.txt")]
    [InlineData("top/a\u0007.txt")]
    public void A_name_that_leads_out_of_the_archive_is_refused_and_said(string name)
    {
        _folder.WithZip("acts.zip", ("top/good.txt", "good"), (name, "bad"));
        using var tree = _folder.Mirror.Open("acts");
        Assert.EndsWith("good.txt", Assert.Single(Paths(tree)), StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Single(tree!.Refused).Reason);
    }

    [Fact]
    public void A_name_that_an_archive_has_twice_is_read_from_neither()
    {
        _folder.WithZip("acts.zip", ("top/a.txt", "one"), ("top/a.txt", "other"), ("top/b.txt", "b"));
        using var tree = _folder.Mirror.Open("acts");
        Assert.Equal(["b.txt"], Paths(tree));
        Assert.Equal("a.txt", Assert.Single(tree!.Refused).Path);
    }

    [Fact]
    public void A_link_out_of_the_source_is_refused_and_one_within_it_is_read()
    {
        _folder.With("secret.txt", "secret").With("acts/a.txt", "a");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "acts/within.txt"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "acts/out.txt"), "../secret.txt");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "acts/nothing.txt"), "nowhere.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "acts/round"), ".");
        using var tree = _folder.Mirror.Open("acts");
        Assert.Equal(["a.txt", "within.txt"], Paths(tree));
        Assert.Equal(["nothing.txt", "out.txt", "round"], tree!.Refused.Select(r => r.Path));
    }

    [Fact]
    public void A_damaged_archive_costs_that_source_and_says_so()
    {
        _folder.With("acts.zip", "this is no archive");
        using var tree = _folder.Mirror.Open("acts");
        Assert.Empty(tree!.Entries);
        Assert.Equal("acts.zip", Assert.Single(tree.Refused).Path);
    }

    [Fact]
    public void An_archive_cut_anywhere_never_throws_on_opening()
    {
        _folder.WithZip("whole.zip", ("top/a.txt", "one"), ("top/b.txt", new string('b', 400)));
        var whole = File.ReadAllBytes(Path.Combine(_folder.Root, "whole.zip"));
        for (var length = 0; length < whole.Length; length += 3)
        {
            _folder.With("cut.zip", whole[..length]);
            using var tree = _folder.Mirror.Open("cut");
            Assert.Empty(tree!.Entries);
            Assert.Single(tree.Refused);
        }
    }

    [Fact]
    public void A_tree_of_more_files_than_can_be_meant_is_not_read()
    {
        _folder.WithZip("acts.zip", [.. Enumerable.Range(0, 30).Select(i => ($"top/{i}.txt", "x"))]);
        using var tree = _folder.Mirror.Open("acts", ReadingLimits.Default with { Files = 20 });
        Assert.Empty(tree!.Entries);
        Assert.Single(tree.Refused);
    }
}
