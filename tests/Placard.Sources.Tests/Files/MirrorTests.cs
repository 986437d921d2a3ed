using System.IO.Compression;
using System.Text;
using Placard.Sources.Files;

namespace Placard.Sources.Tests.Files;

public sealed class MirrorTests : IDisposable
{
    private static readonly SourceDescription Lamps = new(new SourceCode("lamps"), "Lamps", "Nobody", "", "", "lamps", 3);

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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_files_of_an_archive_within_are_the_source_s_too(bool isPacked)
    {
        var session = Packed(("English/one.xml", "<a/>"), ("English/two.xml", "<b/>"));
        (string, byte[])[] files =
        [
            ("acts-main/74session/A session_English.zip", session),
            ("acts-main/75session/three.xml", "<c/>"u8.ToArray()),
        ];
        if (isPacked)
            _folder.WithZip("acts.zip", files);
        else
            Array.ForEach(files, f => _folder.With(f.Item1, f.Item2));
        using var tree = _folder.Mirror.Open("acts");
        Assert.Empty(tree!.Refused);
        Assert.Equal(
            ["74session/A session_English.zip/English/one.xml", "74session/A session_English.zip/English/two.xml", "75session/three.xml"],
            tree.Entries.Select(e => e.Path)
        );
        using var two = new StreamReader(tree.Find("74session/A session_English.zip/English/two.xml")!.Open());
        Assert.Equal("<b/>", two.ReadToEnd());
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void An_entry_whose_content_was_changed_does_not_pass_as_read(CompressionLevel level)
    {
        const string Content = "seven lanterns, seven ladders, and no rope to tie either";
        var whole = Packed(level, ("acts-main/one.txt", Content));
        var from = "acts-main/one.txt".Length + 30;
        for (var at = from; at < from + (level == CompressionLevel.NoCompression ? Content.Length : 20); at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 1;
            _folder.With("acts.zip", changed);
            using var tree = _folder.Mirror.Open("acts");
            var builder = new SourceReadingBuilder(Lamps);
            var read = "";
            builder.Read(Assert.Single(tree!.Entries), file => read = new StreamReader(file.Content).ReadToEnd());
            // A few bits of a packed entry mean nothing.
            if (Assert.Single(builder.ToReading().Files).Fate != FileStatus.LeftOut)
                Assert.Equal((Content, CompressionLevel.Optimal), (read, level));
        }
    }

    [Fact]
    public void A_changed_byte_in_an_archive_within_costs_that_archive_or_the_file_in_it()
    {
        const string Stored = "a file that is stored in an archive that is stored";
        var session = Packed(CompressionLevel.NoCompression, ("English/one.xml", Stored));
        var whole = Packed(CompressionLevel.NoCompression, ("top/74.zip", session));
        var changed = whole.ToArray();
        changed[whole.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Stored)) + 7] ^= 1;
        _folder.With("acts.zip", changed);
        using var tree = _folder.Mirror.Open("acts");
        Assert.Empty(tree!.Entries);
        Assert.Contains("does not have the sum", Assert.Single(tree.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_within_that_is_cut_short_costs_itself_and_says_so()
    {
        var session = Packed(("one.xml", new string('x', 500)));
        _folder.WithZip("acts.zip", [("top/74.zip", session[..(session.Length / 2)]), ("top/a.xml", "<a/>"u8.ToArray())]);
        using var tree = _folder.Mirror.Open("acts");
        Assert.Equal("a.xml", Assert.Single(tree!.Entries).Path);
        var refused = Assert.Single(tree.Refused);
        Assert.Equal("74.zip", refused.Path);
        Assert.StartsWith("The archive is damaged or cut short", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_too_deep_or_too_large_are_not_opened()
    {
        var deepest = Packed(("one.xml", "<a/>"));
        var deeper = Packed(("3.zip", deepest));
        var deep = Packed(("2.zip", deeper));
        _folder.WithZip("acts.zip", [("top/1.zip", deep), ("top/a.xml", "<a/>"u8.ToArray())]);
        using (var tree = _folder.Mirror.Open("acts"))
        {
            Assert.Equal("a.xml", Assert.Single(tree!.Entries).Path);
            Assert.Equal(
                ("1.zip/2.zip/3.zip", "It is an archive too deep within others."),
                tree.Refused.Select(r => (r.Path, r.Reason)).Single()
            );
        }
        using var small = _folder.Mirror.Open("acts", ReadingLimits.Default with { ArchiveBytes = 20 });
        Assert.Equal("a.xml", Assert.Single(small!.Entries).Path);
        Assert.Single(small.Refused);
    }

    [Fact]
    public void A_name_within_an_archive_within_cannot_lead_out()
    {
        _folder.WithZip("acts.zip", [("top/1.zip", Packed(("../../out.xml", "<a/>")))]);
        using var tree = _folder.Mirror.Open("acts");
        Assert.Empty(tree!.Entries);
        Assert.Single(tree.Refused);
    }

    private static byte[] Packed(params (string Name, object Content)[] entries) => Packed(CompressionLevel.Optimal, entries);

    private static byte[] Packed(CompressionLevel level, params (string Name, object Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(content as byte[] ?? Encoding.UTF8.GetBytes((string)content));
            }
        }
        return memory.ToArray();
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
